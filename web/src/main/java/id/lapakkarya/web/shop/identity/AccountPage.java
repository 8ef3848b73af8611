package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.OwnAccount;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;

/** A customer's own page: who I am here, and where to find the rest. */
@Named
@RequestScoped
public class AccountPage {
  @Inject private OwnAccount accounts;
  @Inject private AccountForm form;
  @Inject private Member member;
  @Inject private Language lang;
  @Inject private Visit visit;

  private String name;
  private String phone;

  public void open() {
    Optional<AccountView> account = member.enter();
    if (account.isEmpty()) {
      return;
    }
    if (!visit.isPost()) {
      name = account.get().name();
      phone = Objects.requireNonNullElse(account.get().phone(), "");
    } else if ("prove".equals(visit.typed("act"))) {
      form.send(() -> accounts.askForProof(lang.getLocale()), "/akun?sudah=kirim-bukti");
    } else {
      name = visit.typed("name");
      phone = visit.typed("phone");
      form.send(() -> accounts.call(name, phone), "/akun?sudah=profil");
    }
  }

  public FormProblems getProblems() {
    return form.problems();
  }

  public String getName() {
    return name;
  }

  public String getPhone() {
    return phone;
  }
}
