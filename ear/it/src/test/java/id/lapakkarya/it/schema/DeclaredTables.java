package id.lapakkarya.it.schema;

import static id.lapakkarya.it.schema.Expectation.buyer;
import static id.lapakkarya.it.schema.Expectation.platform;
import static id.lapakkarya.it.schema.Expectation.technical;
import static id.lapakkarya.it.schema.Expectation.tenant;

import java.util.List;

/** Every table of the application, and whose it is. A new table begins here. */
final class DeclaredTables {
  private static final String WORDS = "words as they were at the sale; the variant holds the key";

  static final List<Expectation> ALL =
      List.of(
          // platform
          technical("flyway_schema_history"),
          technical("id_block"),
          technical("outbox_event"),
          technical("broadcast_event"),
          technical("broadcast_sequence"),
          platform("stored_picture"),
          // tenancy
          platform("tenant"),
          tenant("former_name"),
          // identity
          platform("account"),
          platform("access_token"),
          platform("token_family"),
          platform("attempt_count"),
          platform("login"),
          platform("mail_link"),
          platform("second_factor"),
          platform("recovery_code"),
          platform("outside_link"),
          platform("invitation").namesTenant("the scope of the role; null is no single Lapas"),
          platform("partner_key").namesTenant("the scope of a key; null is the platform"),
          platform("partner_key_use"),
          platform("role_assignment").namesTenant("the scope of a role; null is the platform"),
          platform("person_setting"),
          platform("help_session").namesTenant("the Lapas that is helped"),
          // audit
          platform("audit_entry").namesTenant("whose chain it is in; null is the platform's"),
          platform("person_key"),
          technical("audit_pending"),
          technical("audit_seal"),
          technical("audit_chain"),
          // accounting
          tenant("distribution_scheme"),
          // catalogue
          platform("category"),
          tenant("product").publicKey("slug", "the product's address in the market (API)"),
          platform("motif"),
          platform("attribute_definition"),
          tenant("product_picture"),
          tenant("change_set"),
          tenant("food_paper"),
          tenant("food_paper_product"),
          tenant("food_paper_file"),
          tenant("product_sku").publicKey("sku", "what buyers and partners order by (API)"),
          // inventory
          tenant("stock"),
          tenant("stock_movement"),
          tenant("stock_reservation"),
          // shipping
          platform("area"),
          tenant("shipping_rate"),
          tenant("shipping_policy"),
          // ordering
          buyer("customer_order"),
          tenant("shop_order").publicKey("number", "what buyer and Lapas call it by (API)"),
          tenant("order_line").copy("product_slug", WORDS).copy("category", WORDS),
          // payment
          platform("collector").namesTenant("whose merchant it is; null is the platform's"),
          tenant("accepted_method"),
          buyer("payment"),
          tenant("refund").copy("order_number", "its part holds the key"),
          // checkout
          buyer("cart"),
          buyer("cart_line"),
          buyer("cart_quote").namesTenant("who asks this price for sending"),
          buyer("idempotency_key"),
          // customer
          buyer("saved_address"),
          // notification
          buyer("mail"),
          // notices
          tenant("notice"),
          // storefront
          tenant("listing")
              .publicKey("slug", "the product's address in the market (API)")
              .copy("category", "made anew from the product")
              .copy("parent_category", "made anew from the product")
              .copy("shop_slug", "made anew from the tenant"),
          platform("search_synonym"),
          platform("search_term"),
          // reporting
          tenant("sales_rollup").copy("category", "frozen at the sale; empty where none applies"),
          // onboarding
          tenant("checklist_override"),
          tenant("catalogue_upload"),
          tenant("catalogue_upload_row"));

  private DeclaredTables() {}
}
