package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.InvitationView;
import id.lapakkarya.identity.Invitations;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who was asked to work where and has not answered yet; asked, asked again, or no longer. */
@Named("adminInvitations")
@ViewScoped
public class InvitationDesk implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.identity.invitations.";

  @Inject @Movable private Invitations invitations;
  @Inject private Actor actor;
  @Inject private GrantForms forms;
  @Inject private Language language;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private List<InvitationView> rows = List.of();
  private GrantForm form;
  private InvitationView asked;

  public void load() {
    rows = invitations.waiting();
  }

  /** Opens the dialog that invites. */
  public void begin() {
    form = forms.blank();
  }

  public void invite() {
    boolean done =
        attempts.succeeds(
            () -> {
              InvitationView sent =
                  invitations.invite(
                      form.getEmail(),
                      form.getRole(),
                      form.scope(),
                      form.until(),
                      language.getLocale());
              notices.done(TEXTS + "sent", sent.email());
            });
    if (done) {
      close();
      load();
    }
  }

  public void sendAgain(InvitationView invitation) {
    if (attempts.succeeds(() -> invitations.sendAgain(invitation.id()))) {
      notices.done(TEXTS + "sent", invitation.email());
    }
    load();
  }

  /** Asks whether that invitation is to be taken back. */
  public void ask(InvitationView invitation) {
    asked = invitation;
  }

  public void withdraw() {
    InvitationView taken = asked;
    boolean settled =
        attempts.settles(
            () -> {
              invitations.withdraw(taken.id());
              notices.done(TEXTS + "withdrawn", taken.email());
            });
    if (settled) {
      close();
    }
    load();
  }

  /** Closes whichever dialog is open. */
  public void close() {
    form = null;
    asked = null;
  }

  /** A handing over is sent again only by whose role it is. */
  public boolean isSendable(InvitationView invitation) {
    return !invitation.handover() || actor.is(invitation.account());
  }

  public List<InvitationView> getRows() {
    return rows;
  }

  public GrantForm getForm() {
    return form;
  }

  public InvitationView getAsked() {
    return asked;
  }
}
