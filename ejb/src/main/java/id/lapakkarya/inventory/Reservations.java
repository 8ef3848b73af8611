package id.lapakkarya.inventory;

import id.lapakkarya.inventory.model.Stock;
import id.lapakkarya.inventory.model.StockMovement;
import id.lapakkarya.inventory.model.StockReservation;
import id.lapakkarya.inventory.model.StockReservation.State;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Sku;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds pieces for orders and gives them out once. Stock is changed by statements that the database
 * checks, variants in ascending order: no read-then-write, and no deadlock between opposite carts
 * (ADR 5).
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Reservations {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Availability availability;
  @Inject private Clock clock;
  @Inject private Outbox outbox;

  /**
   * Holds all of it or nothing.
   *
   * @throws OutOfStock naming every variant that lacks pieces; the transaction is rolled back
   */
  public void reserve(List<Hold> holds) {
    Map<Sku, Integer> wanted = new TreeMap<>();
    holds.forEach(hold -> wanted.merge(hold.sku(), hold.quantity(), Integer::sum));
    List<Sku> lacking = new ArrayList<>();
    wanted.forEach(
        (sku, quantity) -> {
          if (change("Stock.reserve", sku, quantity) == 0) {
            lacking.add(sku);
          }
        });
    if (!lacking.isEmpty()) {
      Map<Sku, Integer> available = availability.of(lacking);
      throw new OutOfStock(
          lacking.stream()
              .map(sku -> new OutOfStock.Shortage(sku.code(), wanted.get(sku), available.get(sku)))
              .toList());
    }
    holds.forEach(hold -> market.persist(new StockReservation(hold)));
    changed(wanted.keySet());
  }

  /** The held pieces of these shop orders leave the shelf. A second call finds nothing held. */
  public void sell(Collection<String> shopOrders) {
    settle(shopOrders, State.HELD, State.SOLD, "Stock.sell", StockMovement.Kind.SALE, -1);
  }

  /**
   * The held pieces of these shop orders can be bought by others again. A second call finds nothing
   * held.
   */
  public void release(Collection<String> shopOrders) {
    settle(shopOrders, State.HELD, State.RELEASED, "Stock.release", null, 0);
  }

  /** Sold pieces that never left the Lapas go back on the shelf. */
  public void takeBack(Collection<String> shopOrders) {
    settle(shopOrders, State.SOLD, State.RETURNED, "Stock.takeBack", StockMovement.Kind.RETURN, 1);
  }

  private void settle(
      Collection<String> shopOrders,
      State from,
      State to,
      String statement,
      StockMovement.Kind movement,
      int sign) {
    if (shopOrders.isEmpty()) {
      return;
    }
    List<StockReservation> held =
        market
            .createNamedQuery("StockReservation.inState", StockReservation.class)
            .setParameter("shopOrders", shopOrders)
            .setParameter("state", from)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    held.stream()
        .sorted(Comparator.comparing(StockReservation::sku))
        .forEach(
            reservation -> {
              if (change(statement, reservation.sku(), reservation.quantity()) != 1) {
                throw new IllegalStateException("no stock row of " + reservation.sku());
              }
              reservation.become(to);
              if (movement != null) {
                market.persist(
                    new StockMovement(
                        reservation.tenant(),
                        reservation.sku(),
                        movement,
                        sign * reservation.quantity(),
                        reservation.shopOrder(),
                        null,
                        clock.instant()));
              }
            });
    changed(held.stream().map(StockReservation::sku).toList());
  }

  private int change(String statement, Sku sku, int quantity) {
    return market
        .createNamedQuery(statement, Stock.class)
        .setParameter("sku", sku)
        .setParameter("quantity", quantity)
        .executeUpdate();
  }

  private void changed(Collection<Sku> skus) {
    if (!skus.isEmpty()) {
      outbox.publish(new StockChanged(skus.stream().map(Sku::code).distinct().toList()));
    }
  }
}
