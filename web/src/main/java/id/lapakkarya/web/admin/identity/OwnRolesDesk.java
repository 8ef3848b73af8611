package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.Invitations;
import id.lapakkarya.identity.OwnRole;
import id.lapakkarya.identity.OwnRoles;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.ScopeNames;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The own roles, to be laid down or handed over. */
@Named("adminOwnRoles")
@ViewScoped
public class OwnRolesDesk implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.identity.own.";

  @Inject @Movable private OwnRoles roles;
  @Inject @Movable private Invitations invitations;
  @Inject private ScopeNames names;
  @Inject private Language language;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private List<OwnRole> rows = List.of();
  private OwnRole leaving;
  private OwnRole giving;
  private String email;

  public void load() {
    rows = roles.list();
  }

  /** Asks whether that role is to be laid down. */
  public void askToLeave(OwnRole role) {
    close();
    leaving = role;
  }

  /** Asks to whom that role is to be handed over. */
  public void askToGive(OwnRole role) {
    close();
    giving = role;
  }

  public void leave() {
    OwnRole left = leaving;
    if (attempts.succeeds(() -> roles.leave(left.assignment().id()))) {
      notices.done(TEXTS + "left", text(left), names.of(left.assignment().scope()));
      close();
      load();
    }
  }

  public void handOver() {
    OwnRole given = giving;
    boolean done =
        attempts.succeeds(
            () -> invitations.handOver(given.assignment().id(), email, language.getLocale()));
    if (done) {
      notices.done(TEXTS + "asked", text(given), email.strip());
      close();
      load();
    }
  }

  /** Closes whichever dialog is open. */
  public void close() {
    leaving = null;
    giving = null;
    email = null;
  }

  private String text(OwnRole own) {
    return notices.text("admin.role." + own.assignment().role().name().toLowerCase(Locale.ROOT));
  }

  public List<OwnRole> getRows() {
    return rows;
  }

  public OwnRole getLeaving() {
    return leaving;
  }

  public OwnRole getGiving() {
    return giving;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
