package id.lapakkarya.ordering;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.MailProven;
import id.lapakkarya.ordering.model.CustomerOrder;
import id.lapakkarya.ordering.model.ShopOrder;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Open;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A customer's orders. What was ordered as a guest is the customer's too, once the address that it
 * was ordered with has been proven.
 */
@Stateless
public class OwnOrders {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Actor actor;

  /**
   * The orders of the signed-in person, the newest first.
   *
   * @throws LapakException "unauthenticated"
   */
  @Open("gives a person the own orders only")
  public Page<OrderView> list(int page, int size) {
    AccountView me = actor.account().orElseThrow(LapakException::unauthenticated);
    if (me.mailProven()) {
      claim(new MailProven(me.id(), me.email()));
    }
    Page<CustomerOrder> orders =
        new PageQuery<>(market, CustomerOrder.class, "o")
            .when(true, "o.accountId = :account", "account", me.id())
            .page("o.placedAt desc", page, size);
    Map<Long, List<ShopOrder>> parts = partsOf(orders.items());
    return orders.map(order -> order.view(parts.getOrDefault(order.id(), List.of())));
  }

  /** The guest orders of that address are its owner's from now on. */
  @Internal
  public void claim(@Observes MailProven proof) {
    market
        .createNamedQuery("CustomerOrder.ofGuest", CustomerOrder.class)
        .setParameter("email", proof.email())
        .getResultList()
        .forEach(order -> order.claim(proof.account(), proof.email()));
  }

  private Map<Long, List<ShopOrder>> partsOf(List<CustomerOrder> orders) {
    return orders.isEmpty()
        ? Map.of()
        : market
            .createNamedQuery("ShopOrder.ofOrders", ShopOrder.class)
            .setParameter("orders", orders.stream().map(CustomerOrder::id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(ShopOrder::orderId));
  }
}
