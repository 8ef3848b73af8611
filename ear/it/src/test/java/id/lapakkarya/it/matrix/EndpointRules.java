package id.lapakkarya.it.matrix;

import static id.lapakkarya.it.matrix.Rule.buyers;
import static id.lapakkarya.it.matrix.Rule.desk;
import static id.lapakkarya.it.matrix.Rule.later;
import static id.lapakkarya.it.matrix.Rule.open;
import static id.lapakkarya.it.matrix.Rule.province;
import static id.lapakkarya.it.matrix.Who.CASHIER;
import static id.lapakkarya.it.matrix.Who.FINANCE;
import static id.lapakkarya.it.matrix.Who.KALAPAS;
import static id.lapakkarya.it.matrix.Who.OPERATOR;
import static id.lapakkarya.it.matrix.Who.PROVINCE_AUDITOR;
import static id.lapakkarya.it.matrix.Who.PROVINCE_FINANCE;
import static id.lapakkarya.it.matrix.Who.PROVINCE_OPERATOR;
import static id.lapakkarya.it.matrix.Who.REGIONAL_AUDITOR;
import static id.lapakkarya.it.matrix.Who.WAREHOUSE;

import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Papers;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may call what. An endpoint that is not in this list turns the matrix red. */
final class EndpointRules {
  private static final Set<Who> SEE_GOODS =
      EnumSet.of(
          OPERATOR, WAREHOUSE, CASHIER, FINANCE, KALAPAS, PROVINCE_AUDITOR, REGIONAL_AUDITOR);
  private static final Set<Who> SEE_ORDERS =
      EnumSet.of(OPERATOR, WAREHOUSE, FINANCE, KALAPAS, PROVINCE_AUDITOR, REGIONAL_AUDITOR);
  private static final Set<Who> KEEP_GOODS = EnumSet.of(OPERATOR);
  private static final Set<Who> APPROVE = EnumSet.of(KALAPAS, PROVINCE_OPERATOR);
  private static final Set<Who> COUNT = EnumSet.of(OPERATOR, WAREHOUSE);
  private static final Set<Who> DECIDE = EnumSet.of(OPERATOR);
  private static final Set<Who> SEND = EnumSet.of(OPERATOR, WAREHOUSE);
  private static final Set<Who> CASH = EnumSet.of(FINANCE);

  private static final String PICTURES = "/manage/{shop}/products/{id}/pictures";

  private static final JsonObject REFERENCE = Json.object("reference", "CONTOH-MATRIKS");

  static final List<Rule> ALL =
      List.of(
          // The market
          open("GET /shops"),
          open("GET /shops/{shop}"),
          open("GET /categories"),
          open("GET /areas").asking("", "?parent=16.71"),
          open("GET /products").asking("", "?q=matriks", "?shop=lapas-sekayu&size=100"),
          open("GET /products/{slug}"),
          open("GET /suggestions").asking("", "?q=matriks", "?q=lapas&size=100"),
          open("POST /tokens").sending(Json.object()),
          open("POST /tokens/refresh").sending(Json.object()),
          open("POST /tokens/revoke").sending(Json.object("token", "x.y")),
          open("POST /carts"),
          open("GET /carts/{id}").naming("id", "cart"),
          open("PUT /carts/{id}/lines/{sku}")
              .naming("id", "cart")
              .sending(Json.object("quantity", 1)),
          open("POST /carts/{id}/shipping-options")
              .naming("id", "cart")
              .sending(Json.object("areaCode", "16.71.01", "postalCode", "30145")),
          open("POST /orders").sending(stage -> Json.object("cartId", stage.own().id("cart"))),
          buyers("GET /orders/{number}").naming("number", "order"),
          buyers("POST /orders/{number}/cancel").naming("number", "order"),

          // The desk of a Lapas
          desk("GET /manage/{shop}/products", SEE_GOODS),
          desk("POST /manage/{shop}/products", KEEP_GOODS).sending(Stage::anotherProduct),
          desk("GET /manage/{shop}/products/{id}", SEE_GOODS),
          desk("PUT /manage/{shop}/products/{id}", KEEP_GOODS).sending(Stage::sameProduct),
          desk("DELETE /manage/{shop}/products/{id}", KEEP_GOODS).naming("id", "spare"),
          desk("GET " + PICTURES, SEE_GOODS).naming("id", "gallery"),
          desk("POST " + PICTURES, KEEP_GOODS).naming("id", "gallery"),
          desk("PUT " + PICTURES + "/{picture}/words", KEEP_GOODS)
              .naming("id", "gallery")
              .sending(Json.object("alt", "uji matriks")),
          desk("PUT " + PICTURES + "/{picture}/crop", KEEP_GOODS)
              .naming("id", "gallery")
              .sending(Json.object("x", 0, "y", 50, "zoom", 150)),
          desk("PUT " + PICTURES + "/{picture}/place", KEEP_GOODS)
              .naming("id", "gallery")
              .sending(Json.object("place", 0)),
          desk("DELETE " + PICTURES + "/{picture}", KEEP_GOODS)
              .naming("id", "gallery")
              .naming("picture", "sparePicture"),
          desk("GET /manage/{shop}/changes", SEE_GOODS).asking("", "?state=waiting"),
          desk("POST /manage/{shop}/changes/{id}/confirm", APPROVE).naming("id", "change"),
          desk("POST /manage/{shop}/changes/{id}/ask", APPROVE)
              .naming("id", "change")
              .sending(Json.object("reason", "uji matriks perubahan")),
          desk("POST /manage/{shop}/changes/{id}/decline", APPROVE)
              .naming("id", "change")
              .sending(Json.object("reason", "uji matriks perubahan")),
          desk("POST /manage/{shop}/changes/{id}/withdraw", KEEP_GOODS).naming("id", "change"),
          desk("GET /manage/{shop}/papers", SEE_GOODS),
          desk("POST /manage/{shop}/papers", KEEP_GOODS).sending(stage -> Papers.described()),
          desk("GET /manage/{shop}/papers/{id}", SEE_GOODS).naming("id", "paper"),
          desk("PUT /manage/{shop}/papers/{id}", KEEP_GOODS)
              .naming("id", "paper")
              .sending(stage -> Papers.described()),
          desk("DELETE /manage/{shop}/papers/{id}", KEEP_GOODS).naming("id", "sparePaper"),
          desk("GET /manage/{shop}/skus/{sku}/stock", SEE_GOODS),
          desk("PUT /manage/{shop}/skus/{sku}/stock", COUNT)
              .sending(Json.object("onHand", 7, "reason", "uji matriks")),
          desk("GET /manage/{shop}/orders", SEE_ORDERS).asking("", "?q=matriks&size=100"),
          desk("GET /manage/{shop}/orders/{number}", SEE_ORDERS),
          desk("POST /manage/{shop}/orders/{number}/accept", DECIDE),
          desk("POST /manage/{shop}/orders/{number}/ship", SEND)
              .sending(Json.object("courier", "CONTOH", "trackingNumber", "RESI-MATRIKS")),
          desk("POST /manage/{shop}/orders/{number}/deliver", SEND),
          desk("POST /manage/{shop}/orders/{number}/reject", DECIDE)
              .sending(Json.object("reason", "uji matriks")),
          desk("POST /manage/{shop}/orders/{number}/confirm-payment", CASH).sending(REFERENCE),

          // The province
          province("POST /province/orders/{number}/confirm-payment", PROVINCE_FINANCE)
              .naming("number", "order")
              .sending(REFERENCE),
          province("POST /province/shops", PROVINCE_OPERATOR)
              .sending(stage -> NewShop.described("kayu").json()),
          province("PATCH /province/shops/{shop}", PROVINCE_OPERATOR)
              .sending(Json.object("status", "active")),
          province(
                  "GET /province/reports/sales",
                  PROVINCE_OPERATOR,
                  PROVINCE_FINANCE,
                  PROVINCE_AUDITOR,
                  REGIONAL_AUDITOR)
              .asking("", "?groupBy=town", "?format=csv", "?format=xlsx"),

          // Said to come later
          later("GET /manage/{shop}/ledger"),
          later("POST /payments/midtrans/notifications"),
          later("GET /promotion/playlists/{screen}"));

  private EndpointRules() {}
}
