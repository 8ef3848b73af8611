package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.onboarding.ChecklistItem;
import id.lapakkarya.onboarding.ShopAdministration;
import id.lapakkarya.onboarding.ShopDossier;
import id.lapakkarya.onboarding.StatusChange;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** One Lapas as the province sees it: where it stands, what it lacks, and what to decide. */
@Named("adminShop")
@ViewScoped
public class Shop implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.tenancy.shop.";

  @Inject @Movable private ShopAdministration administration;
  @Inject private Actor actor;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private String slug;
  private ShopDossier dossier;
  private ShopStatus wanted;
  private ChecklistItem asked;
  private String reason;

  /** What the last step can be taken back to; null when there was none. */
  private ShopStatus undoable;

  public void load() {
    dossier = administration.get(slug);
  }

  /** Opens the dialog before a step; none closes it. */
  public void ask(ShopStatus status) {
    wanted = status;
    reason = null;
  }

  /** Takes the step that was asked about. */
  public void change() {
    boolean done = become(wanted, reason);
    if (done || attempts.wasOvertaken()) {
      wanted = null;
      load();
    }
  }

  /** Takes the last step back. */
  public void undo() {
    become(undoable, notices.text(TEXTS + "undo"));
    load();
  }

  private boolean become(ShopStatus status, String why) {
    ShopStatus before = getShop().status();
    boolean done =
        attempts.succeeds(
            () -> administration.changeStatus(slug, new StatusChange(status, why, Map.of())));
    if (done) {
      undoable = status.mayBecome(before) ? before : null;
      notices.done(TEXTS + "became." + status.code(), getShop().name());
    }
    return done;
  }

  /** Opens the dialog for the reason to go without that; none closes it. */
  public void askWithout(ChecklistItem item) {
    asked = item;
    reason = null;
  }

  public void goWithout() {
    if (attempts.succeeds(() -> dossier = administration.override(slug, asked, reason))) {
      notices.done(TEXTS + "overridden");
      asked = null;
    }
  }

  public void demandAgain(ChecklistItem item) {
    if (attempts.succeeds(() -> dossier = administration.withdrawOverride(slug, item))) {
      notices.done(TEXTS + "withdrawn");
    }
  }

  /** Takes the host name that the shop has asked for into force. */
  public void confirmHost() {
    if (attempts.succeeds(() -> administration.confirmHost(slug))) {
      load();
      notices.done(TEXTS + "host.confirmed", getShop().host().name());
    }
  }

  public void withdrawHost() {
    if (attempts.succeeds(() -> administration.withdrawHost(slug))) {
      load();
      notices.done(TEXTS + "host.withdrawn");
    }
  }

  /** The steps that there are from here, for whoever may take them. */
  public List<ShopStatus> getSteps() {
    return actor.may(Permission.SHOP_ADMINISTER)
        ? List.copyOf(getShop().status().next())
        : List.of();
  }

  /** A draft opens when nothing is missing, or everything that is was decided on. */
  public boolean isReady() {
    return getShop().status() != ShopStatus.DRAFT || dossier.checklist().isComplete();
  }

  public ShopView getShop() {
    return dossier.facts().shop();
  }

  public ShopDossier getDossier() {
    return dossier;
  }

  public ShopStatus getWanted() {
    return wanted;
  }

  public ChecklistItem getAsked() {
    return asked;
  }

  public ShopStatus getUndoable() {
    return undoable;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
