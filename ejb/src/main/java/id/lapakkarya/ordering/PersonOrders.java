package id.lapakkarya.ordering;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.MailProven;
import id.lapakkarya.identity.Secrets;
import id.lapakkarya.ordering.model.CustomerOrder;
import id.lapakkarya.ordering.model.ShopOrder;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All orders of one person: to be read as a whole, and to let go of the person. */
@Stateless
@Internal
public class PersonOrders {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private OwnOrders own;

  /** The oldest first; what was ordered as a guest with the proven address is among them. */
  public List<OrderView> of(AccountView person) {
    List<CustomerOrder> orders = load(person);
    Map<Long, List<ShopOrder>> parts = partsOf(orders);
    return orders.stream()
        .map(order -> order.view(parts.getOrDefault(order.id(), List.of())))
        .toList();
  }

  /** Numbers of those that still have to be paid, sent or delivered. */
  public List<String> unfinishedOf(AccountView person) {
    List<CustomerOrder> orders = load(person);
    Map<Long, List<ShopOrder>> parts = partsOf(orders);
    return orders.stream()
        .filter(order -> order.isUnfinished(parts.getOrDefault(order.id(), List.of())))
        .map(CustomerOrder::number)
        .toList();
  }

  /** Takes the person out of every order; what was sold, when and for how much is untouched. */
  public void erase(AccountView person) {
    List<CustomerOrder> orders = load(person);
    partsOf(orders).values().forEach(parts -> parts.forEach(ShopOrder::erase));
    orders.forEach(order -> order.erase(Secrets.next()));
    market.flush();
  }

  private List<CustomerOrder> load(AccountView person) {
    if (person.mailProven()) {
      own.claim(new MailProven(person.id(), person.email()));
      market.flush();
    }
    return market
        .createNamedQuery("CustomerOrder.ofAccount", CustomerOrder.class)
        .setParameter("account", person.id())
        .getResultList();
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
