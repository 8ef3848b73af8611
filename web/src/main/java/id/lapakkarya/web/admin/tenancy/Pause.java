package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.ShopfrontDesk;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.Vacation;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.Format;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Days on which the own shop takes no orders. */
@Named("adminPause")
@ViewScoped
public class Pause implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.tenancy.pause.";

  @Inject @Movable private ShopfrontDesk desk;
  @Inject private Attempts attempts;
  @Inject private Notices notices;
  @Inject private Format fmt;

  private ShopView shop;
  private String from;
  private String until;
  private String messageId;
  private String messageEn;

  /** What was announced before the last change, to go back to. */
  private Vacation before;

  private boolean changed;

  public void load() {
    shop = desk.get();
    fill();
  }

  private void fill() {
    Vacation vacation = shop.vacation();
    from = vacation == null ? "" : vacation.from().toString();
    until = vacation == null ? "" : vacation.until().toString();
    messageId = vacation == null ? "" : vacation.message().id();
    messageEn = vacation == null ? "" : vacation.message().en();
  }

  public void announce() {
    Vacation vacation =
        new Vacation(
            WibDates.parse(from).orElse(null),
            WibDates.parse(until).orElse(null),
            new LocalText(messageId, messageEn));
    Vacation earlier = shop.vacation();
    if (attempts.succeeds(() -> shop = desk.goAway(vacation))) {
      changedFrom(earlier);
      notices.done(TEXTS + "announced", fmt.date(vacation.from()), fmt.date(vacation.until()));
    }
  }

  public void end() {
    Vacation earlier = shop.vacation();
    if (attempts.succeeds(() -> shop = desk.comeBack())) {
      changedFrom(earlier);
      notices.done(TEXTS + "ended");
    }
  }

  /** Goes back to what was announced before. */
  public void undo() {
    Vacation earlier = before;
    if (attempts.succeeds(() -> shop = earlier == null ? desk.comeBack() : desk.goAway(earlier))) {
      changed = false;
      fill();
      notices.done(TEXTS + "undone");
    }
  }

  private void changedFrom(Vacation earlier) {
    before = earlier;
    changed = true;
    fill();
  }

  public boolean isUndoable() {
    return changed;
  }

  public ShopView getShop() {
    return shop;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getMessageId() {
    return messageId;
  }

  public void setMessageId(String messageId) {
    this.messageId = messageId;
  }

  public String getMessageEn() {
    return messageEn;
  }

  public void setMessageEn(String messageEn) {
    this.messageEn = messageEn;
  }
}
