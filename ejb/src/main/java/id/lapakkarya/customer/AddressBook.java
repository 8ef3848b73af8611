package id.lapakkarya.customer;

import id.lapakkarya.customer.model.SavedAddress;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Accounts;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.shipping.Areas;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A customer's addresses, the preferred one first. Another's are not there at all. Changes of one
 * book wait for each other, so that it never has two preferred ones, or more than it may hold.
 */
@Stateless
public class AddressBook {
  /** Enough for a family and a few friends; a book without end would be somebody's store. */
  public static final int MOST = 10;

  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;
  @Inject private Accounts accounts;
  @Inject private Areas areas;
  @Inject private Clock clock;

  /**
   * The preferred one first, then as they came.
   *
   * @throws LapakException "unauthenticated"
   */
  @Open("gives a person the own addresses only")
  public List<SavedAddressView> own() {
    return of(me());
  }

  /**
   * @throws LapakException "address-not-found", also for another's and a removed one;
   *     "unauthenticated"
   */
  @Open("gives a person the own address only")
  public SavedAddressView get(long id) {
    return view(load(id));
  }

  /** One that was removed a moment ago and can be taken back. */
  @Open("gives a person the own address only")
  public Optional<SavedAddressView> findRemoved(long id) {
    return ofMine(id).filter(SavedAddress::isRemoved).map(this::view);
  }

  /**
   * Adds an address; the first one is the preferred one.
   *
   * @throws LapakException "invalid-input", "address-book-full", "unauthenticated"
   */
  @Open("changes a person's own book only")
  public SavedAddressView add(AddressDraft draft) {
    check(draft);
    long account = hold();
    List<SavedAddress> book = book(account);
    if (book.size() >= MOST) {
      throw LapakException.conflict("address-book-full");
    }
    return add(account, draft, book);
  }

  /**
   * Adds an address that was used for an order, unless it is there already or the book is full: the
   * order does not depend on it.
   *
   * @return whether it was added
   * @throws LapakException "invalid-input", "unauthenticated"
   */
  @Open("changes a person's own book only")
  public boolean keep(AddressDraft draft) {
    check(draft);
    long account = hold();
    List<SavedAddress> book = book(account);
    if (book.size() >= MOST || book.stream().anyMatch(known -> known.leadsWhere(draft))) {
      return false;
    }
    add(account, draft, book);
    return true;
  }

  private SavedAddressView add(long account, AddressDraft draft, List<SavedAddress> book) {
    SavedAddress address = new SavedAddress(account, draft);
    market.persist(address);
    if (draft.preferred() || book.isEmpty()) {
      prefer(address, book);
    }
    return view(address);
  }

  /**
   * @throws LapakException "invalid-input", "address-not-found", "unauthenticated"
   */
  @Open("changes a person's own book only")
  public SavedAddressView change(long id, AddressDraft draft) {
    check(draft);
    long account = hold();
    SavedAddress address = load(id);
    address.write(draft);
    if (draft.preferred()) {
      prefer(address, book(account));
    }
    return view(address);
  }

  /**
   * The checkout begins with this one from now on.
   *
   * @throws LapakException "address-not-found", "unauthenticated"
   */
  @Open("changes a person's own book only")
  public void prefer(long id) {
    long account = hold();
    prefer(load(id), book(account));
  }

  /**
   * Takes an address out; for a day it can be taken back. When it was the preferred one, the first
   * of the others is.
   *
   * @throws LapakException "address-not-found", "unauthenticated"
   */
  @Open("changes a person's own book only")
  public void remove(long id) {
    long account = hold();
    SavedAddress address = load(id);
    address.remove(clock.instant());
    market.flush();
    if (address.isPreferred()) {
      book(account).stream().findFirst().ifPresent(next -> next.prefer(true));
    }
  }

  /**
   * Puts a removed address back, preferred if it was; one that is there already stays as it is.
   *
   * @throws LapakException "address-not-found", "address-book-full", "unauthenticated"
   */
  @Open("changes a person's own book only")
  public void restore(long id) {
    long account = hold();
    SavedAddress address = ofMine(id).orElseThrow(AddressBook::notFound);
    if (!address.isRemoved()) {
      return;
    }
    List<SavedAddress> book = book(account);
    if (book.size() >= MOST) {
      throw LapakException.conflict("address-book-full");
    }
    if (address.isPreferred()) {
      unprefer(book);
    }
    address.restore();
    address.prefer(address.isPreferred() || book.isEmpty());
  }

  /** The addresses of that account, without the removed ones. */
  @Internal
  public List<SavedAddressView> of(long account) {
    return book(account).stream().map(this::view).toList();
  }

  /** Forgets all addresses of that account, the removed ones too. */
  @Internal
  public void forget(long account) {
    market
        .createNamedQuery("SavedAddress.ofAccount")
        .setParameter("account", account)
        .executeUpdate();
  }

  /** Forgets what was removed a day ago. */
  @Internal
  public void forgetRemoved() {
    market
        .createNamedQuery("SavedAddress.removedBefore")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  /** The database allows one preferred address at any moment: the others step back first. */
  private void prefer(SavedAddress address, List<SavedAddress> book) {
    unprefer(book.stream().filter(other -> other.id() != address.id()).toList());
    address.prefer(true);
  }

  private void unprefer(List<SavedAddress> others) {
    others.forEach(other -> other.prefer(false));
    market.flush();
  }

  private void check(AddressDraft draft) {
    new Violations()
        .text("label", draft.label(), 1, 40)
        .text("recipient", draft.recipient(), 2, 120)
        .phone("phone", draft.phone())
        .when(areas.findDistrict(draft.district()).isEmpty(), "district", "unknown-area")
        .postalCode("postalCode", draft.postalCode())
        .text("street", draft.street(), 5, 250)
        .throwIfAny();
  }

  private SavedAddress load(long id) {
    return ofMine(id).filter(address -> !address.isRemoved()).orElseThrow(AddressBook::notFound);
  }

  private Optional<SavedAddress> ofMine(long id) {
    long account = me();
    return Optional.ofNullable(market.find(SavedAddress.class, id))
        .filter(address -> address.belongsTo(account));
  }

  private List<SavedAddress> book(long account) {
    return market
        .createNamedQuery("SavedAddress.own", SavedAddress.class)
        .setParameter("account", account)
        .getResultList();
  }

  private SavedAddressView view(SavedAddress address) {
    return address.view(areas.fullName(address.areaCode()));
  }

  private long hold() {
    long account = me();
    accounts.hold(account);
    return account;
  }

  private long me() {
    return actor.account().map(AccountView::id).orElseThrow(LapakException::unauthenticated);
  }

  private static LapakException notFound() {
    return LapakException.notFound("address");
  }
}
