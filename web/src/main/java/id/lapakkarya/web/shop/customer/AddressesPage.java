package id.lapakkarya.web.shop.customer;

import id.lapakkarya.customer.AddressBook;
import id.lapakkarya.customer.SavedAddressView;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import id.lapakkarya.web.shop.identity.AccountForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;

/** The own address book: which one is preferred, taking one out, and putting it back. */
@Named
@RequestScoped
public class AddressesPage {
  /** Names an address in links and forms. */
  static final String WHICH = "alamat";

  private static final String HERE = "/akun/alamat";
  private static final String REMOVED = "dihapus";

  @Inject private AddressBook book;
  @Inject private AccountForm form;
  @Inject private Member member;
  @Inject private Visit visit;

  private List<SavedAddressView> all = List.of();
  private SavedAddressView removed;

  public void open() {
    if (member.enter().isEmpty()) {
      return;
    }
    OptionalLong wanted = idOf(visit.typed(WHICH));
    if (visit.isPost() && wanted.isPresent()) {
      act(visit.typed("act"), wanted.getAsLong());
    }
    all = book.own();
    OptionalLong gone = idOf(visit.typed(REMOVED));
    if (gone.isPresent()) {
      removed = book.findRemoved(gone.getAsLong()).orElse(null);
    }
  }

  private void act(String act, long id) {
    switch (act) {
      case "prefer" -> form.send(() -> book.prefer(id), HERE + "?sudah=alamat-utama");
      case "remove" -> form.send(() -> remove(id), HERE + "?" + REMOVED + "=" + id);
      case "restore" -> form.send(() -> book.restore(id), HERE + "?sudah=alamat-kembali");
      default -> visit.seeOther(HERE);
    }
  }

  /** Pressed twice, it is gone all the same. */
  private void remove(long id) {
    if (book.findRemoved(id).isEmpty()) {
      book.remove(id);
    }
  }

  static OptionalLong idOf(String number) {
    return number.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(number))
        : OptionalLong.empty();
  }

  public List<SavedAddressView> getAll() {
    return all;
  }

  /** What was taken out a moment ago; null when there is nothing to put back. */
  public SavedAddressView getRemoved() {
    return removed;
  }

  public boolean isFull() {
    return all.size() >= AddressBook.MOST;
  }

  public FormProblems getProblems() {
    return form.problems();
  }
}
