package id.lapakkarya.web.shop.customer;

import id.lapakkarya.customer.Erasure;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.web.platform.CartCookie;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.LoginCookie;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import id.lapakkarya.web.shop.identity.AccountForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** Says what goes and what stays, and ends the account when the password is given. */
@Named
@RequestScoped
public class ErasePage {
  @Inject private Erasure erasure;
  @Inject private AccountForm form;
  @Inject private Member member;
  @Inject private Visit visit;
  @Inject private Language lang;
  @Inject private LoginCookie login;
  @Inject private CartCookie cart;

  private Set<String> unfinished = Set.of();

  public void open() {
    Optional<AccountView> owner = member.enter();
    if (owner.isEmpty()) {
      return;
    }
    if (!visit.isPost() || !form.succeeds(this::erase)) {
      unfinished = erasure.unfinishedOrders();
    }
  }

  /** What this browser holds goes too: another person may sit here next. */
  private void erase() {
    erasure.erase(visit.typed("password"), cart.code(), lang.getLocale());
    login.end(visit.response());
    cart.forget();
    visit.seeOther("/akun/masuk?sudah=dihapus");
  }

  /** Numbers of the orders that stand in the way. */
  public Set<String> getUnfinished() {
    return unfinished;
  }

  /** Roles are revoked by those who gave them. */
  public boolean isStaff() {
    return member.find().filter(AccountView::isStaff).isPresent();
  }

  public FormProblems getProblems() {
    return form.problems();
  }
}
