package id.lapakkarya.web.shop.customer;

import id.lapakkarya.customer.AddressBook;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.shipping.AreaView;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import id.lapakkarya.web.shop.identity.AccountForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes one address of the own book: a new one, or one that is there. */
@Named
@RequestScoped
public class AddressPage {
  @Inject private AddressBook book;
  @Inject private Areas areas;
  @Inject private AccountForm form;
  @Inject private Member member;
  @Inject private Visit visit;

  private OptionalLong known = OptionalLong.empty();
  private AddressForm typed;

  public void open() {
    Optional<AccountView> owner = member.enter();
    if (owner.isEmpty()) {
      return;
    }
    known = addressed();
    if (visit.isPost()) {
      typed = AddressForm.typedIn(visit);
      if ("save".equals(visit.typed("step"))) {
        form.send(this::save, "/akun/alamat?sudah=alamat");
      }
    } else {
      typed =
          known.isPresent()
              ? AddressForm.of(book.get(known.getAsLong()))
              : AddressForm.beginning(owner.get());
    }
  }

  private void save() {
    if (known.isPresent()) {
      book.change(known.getAsLong(), typed.draft());
    } else {
      book.add(typed.draft());
    }
  }

  /** Which one it is about; empty for a new one. */
  private OptionalLong addressed() {
    String number = visit.typed(AddressesPage.WHICH);
    if (number.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong id = AddressesPage.idOf(number);
    if (id.isEmpty()) {
      throw LapakException.notFound("address");
    }
    return id;
  }

  /** It is one of the book; false for a new one. */
  public boolean isKnown() {
    return known.isPresent();
  }

  /** As the form sends it back; empty for a new one. */
  public String getId() {
    return known.isPresent() ? Long.toString(known.getAsLong()) : "";
  }

  public AddressForm getTyped() {
    return typed;
  }

  public List<AreaView> getProvinces() {
    return areas.provinces();
  }

  public List<AreaView> getRegencies() {
    return typed.province().isEmpty() ? List.of() : areas.childrenOf(typed.province());
  }

  public List<AreaView> getDistricts() {
    return typed.regency().isEmpty() ? List.of() : areas.childrenOf(typed.regency());
  }

  public FormProblems getProblems() {
    return form.problems();
  }
}
