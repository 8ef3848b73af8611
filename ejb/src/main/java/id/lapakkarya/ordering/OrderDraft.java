package id.lapakkarya.ordering;

import id.lapakkarya.accounting.Shares;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An order to be created, with everything that freezes at the sale.
 *
 * @param dueAt when it expires unpaid (or, paid on delivery, unaccepted)
 */
public record OrderDraft(
    Buyer buyer,
    ShipTo shipTo,
    PaymentMethod method,
    Locale locale,
    Optional<Long> account,
    Instant placedAt,
    Instant dueAt,
    List<Part> parts) {

  /** What one Lapas is to send. */
  public record Part(
      TenantId tenant, String shippingService, Rupiah shippingCost, List<Line> lines) {}

  /**
   * So many pieces of a variant at today's price, with their proceeds shared out, and what the
   * buyer filled in.
   */
  public record Line(
      Sku sku,
      String productSlug,
      String productName,
      String optionLabel,
      String category,
      int quantity,
      Rupiah unitPrice,
      Shares shares,
      Map<String, String> personalisation) {
    /** Of something that is made for nobody in particular. */
    public Line(
        Sku sku,
        String productSlug,
        String productName,
        String optionLabel,
        String category,
        int quantity,
        Rupiah unitPrice,
        Shares shares) {
      this(
          sku,
          productSlug,
          productName,
          optionLabel,
          category,
          quantity,
          unitPrice,
          shares,
          Map.of());
    }
  }
}
