package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.OutsideLinkView;
import id.lapakkarya.identity.OutsideLinks;
import id.lapakkarya.web.openid.OpenIdDoor;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The identity provider that the own account is linked to, and parting from it. */
@Named
@RequestScoped
public class OutsidePage {
  private static final String HERE = "/akun/penyedia";

  @Inject private OutsideLinks links;
  @Inject private OpenIdDoor door;
  @Inject private AccountForm form;
  @Inject private Member member;
  @Inject private Language lang;
  @Inject private Visit visit;

  private List<OutsideLinkView> all = List.of();
  private OutsideLinkView parting;

  public void open() {
    if (member.enter().isEmpty()) {
      return;
    }
    String wanted = visit.typed("putus");
    if (visit.isPost() && wanted.matches("\\d{1,18}")) {
      form.send(
          () -> links.part(Long.parseLong(wanted), visit.typed("password"), lang.getLocale()),
          HERE + "?sudah=penyedia-putus");
    }
    all = links.own();
    parting =
        all.stream()
            .filter(link -> Long.toString(link.id()).equals(wanted))
            .findFirst()
            .orElse(null);
  }

  public List<OutsideLinkView> getAll() {
    return all;
  }

  /** The one that the person wants to part from; null before that is said. */
  public OutsideLinkView getParting() {
    return parting;
  }

  /** How people call the provider of that link. */
  public String nameOf(OutsideLinkView link) {
    return door.nameOf(link.issuer());
  }

  /** The provider that one can sign in with; empty where there is none. */
  public String getProvider() {
    return door.provider().orElse("");
  }

  public FormProblems getProblems() {
    return form.problems();
  }
}
