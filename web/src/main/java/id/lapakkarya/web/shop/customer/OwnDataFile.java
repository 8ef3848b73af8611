package id.lapakkarya.web.shop.customer;

import id.lapakkarya.audit.AuditView;
import id.lapakkarya.customer.OrderRecord;
import id.lapakkarya.customer.OwnDataView;
import id.lapakkarya.customer.SavedAddressView;
import id.lapakkarya.identity.AccountRecord;
import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.LoginView;
import id.lapakkarya.notification.MailView;
import id.lapakkarya.ordering.OrderLineView;
import id.lapakkarya.ordering.ShipTo;
import id.lapakkarya.ordering.ShopOrderView;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.RefundView;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.web.shop.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * The file of a person's own data: JSON, indented so that people can read it too. Money is whole
 * rupiah; times are of Western Indonesia with their offset (RFC 3339).
 */
@RequestScoped
public class OwnDataFile {
  @Inject private ShopDirectory shops;
  @Inject private Texts texts;

  public byte[] of(OwnDataView data) {
    Map<TenantId, ShopView> known = shops.shopsById();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("about", texts.text("shop.customer.data.about"))
            .add("takenAt", time(data.takenAt()))
            .add("account", account(data.account()))
            .add("roles", all(data.account().roles(), OwnDataFile::role))
            .add("addresses", all(data.addresses(), OwnDataFile::address))
            .add("logins", all(data.account().logins(), OwnDataFile::login))
            .add("orders", all(data.orders(), order -> order(order, known)))
            .add("consents", Json.createArrayBuilder())
            .add("aboutConsents", texts.text("shop.customer.data.consents"))
            .add("mails", all(data.mails(), OwnDataFile::mail))
            .add("trail", all(data.trail(), OwnDataFile::deed));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createWriter(bytes, StandardCharsets.UTF_8)) {
      writer.writeObject(json.build());
    }
    return bytes.toByteArray();
  }

  private static JsonObjectBuilder account(AccountRecord record) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", record.account().id())
            .add("name", record.account().name())
            .add("email", record.account().email());
    put(json, "phone", record.account().phone());
    put(json, "openedAt", time(record.openedAt()));
    put(json, "emailProvenAt", record.mailProvenAt().map(OwnDataFile::time).orElse(null));
    return json;
  }

  private static JsonObjectBuilder role(AssignmentView role) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("role", role.role().name())
            .add("scope", role.scope().key())
            .add("grantedAt", time(role.grantedAt()));
    put(json, "until", time(role.until()));
    return json;
  }

  private static JsonObjectBuilder address(SavedAddressView address) {
    return Json.createObjectBuilder()
        .add("label", address.label())
        .add("preferred", address.preferred())
        .add("recipient", address.recipient())
        .add("phone", address.phone())
        .add("areaCode", address.district())
        .add("area", address.areaName())
        .add("postalCode", address.postalCode())
        .add("street", address.street());
  }

  private static JsonObjectBuilder login(LoginView login) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("device", login.device());
    put(json, "network", login.network());
    return json.add("beganAt", time(login.beganAt()))
        .add("usedAt", time(login.usedAt()))
        .add("passwordGivenAt", time(login.provenAt()));
  }

  private static JsonObjectBuilder order(OrderRecord record, Map<TenantId, ShopView> known) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", record.order().number())
            .add("status", record.order().status().code())
            .add("placedAt", time(record.order().placedAt()))
            .add("total", record.order().total().amount())
            .add(
                "buyer",
                Json.createObjectBuilder()
                    .add("name", record.order().buyer().name())
                    .add("email", record.order().buyer().email())
                    .add("phone", record.order().buyer().phone()))
            .add("language", record.order().locale().getLanguage());
    record.payment().ifPresent(payment -> json.add("payment", payment(payment)));
    return json.add("parts", all(record.order().shopOrders(), part -> part(part, known)))
        .add("refunds", all(record.refunds(), OwnDataFile::refund));
  }

  private static JsonObjectBuilder payment(PaymentView payment) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("method", payment.method().code())
            .add("status", payment.status().name())
            .add("amount", payment.amount().amount())
            .add("uniqueDigits", payment.uniqueDigits());
    put(json, "reference", payment.reference());
    put(json, "confirmedAt", time(payment.confirmedAt()));
    return json;
  }

  private static JsonObjectBuilder part(ShopOrderView part, Map<TenantId, ShopView> known) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", part.number())
            .add("shop", known.get(part.tenant()).name())
            .add("status", part.status().code())
            .add("shipTo", destination(part.shipTo()))
            .add("lines", all(part.lines(), OwnDataFile::line))
            .add("shippingService", part.shippingService())
            .add("subtotal", part.subtotal().amount())
            .add("shippingCost", part.shippingCost().amount())
            .add("discount", part.discount().amount())
            .add("total", part.total().amount());
    put(json, "paidAt", time(part.paidAt()));
    put(json, "acceptedAt", time(part.acceptedAt()));
    put(json, "shippedAt", time(part.shippedAt()));
    put(json, "deliveredAt", time(part.deliveredAt()));
    put(json, "closedAt", time(part.closedAt()));
    put(json, "courier", part.courier());
    put(json, "trackingNumber", part.trackingNumber());
    put(json, "refusal", part.refusal());
    return json;
  }

  private static JsonObjectBuilder destination(ShipTo to) {
    return Json.createObjectBuilder()
        .add("recipient", to.recipient())
        .add("phone", to.phone())
        .add("areaCode", to.areaCode())
        .add("area", to.areaName())
        .add("postalCode", to.postalCode())
        .add("street", to.street());
  }

  private static JsonObjectBuilder line(OrderLineView line) {
    return Json.createObjectBuilder()
        .add("sku", line.sku().code())
        .add("product", line.productName())
        .add("option", line.optionLabel())
        .add("personalisation", line.getFilledIn())
        .add("quantity", line.quantity())
        .add("unitPrice", line.unitPrice().amount())
        .add("lineTotal", line.lineTotal().amount());
  }

  private static JsonObjectBuilder refund(RefundView refund) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("part", refund.shopOrder())
            .add("amount", refund.amount().amount())
            .add("reason", refund.reason())
            .add("dueAt", time(refund.dueAt()));
    put(json, "paidAt", time(refund.paidAt()));
    put(json, "reference", refund.reference());
    return json;
  }

  private static JsonObjectBuilder mail(MailView mail) {
    return Json.createObjectBuilder()
        .add("writtenAt", time(mail.writtenAt()))
        .add("to", mail.recipient())
        .add("subject", mail.subject())
        .add("text", mail.body());
  }

  private static JsonObjectBuilder deed(AuditView entry) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("at", time(entry.recordedAt()))
            .add("action", entry.action())
            .add("by", entry.channel())
            .add("outcome", entry.outcome().code());
    put(json, "networkAddress", entry.known(AuditView.ADDRESS).orElse(null));
    return json;
  }

  private static <T> JsonArrayBuilder all(
      Collection<T> items, Function<? super T, JsonObjectBuilder> written) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    items.forEach(item -> json.add(written.apply(item)));
    return json;
  }

  private static void put(JsonObjectBuilder json, String name, String value) {
    if (value == null) {
      json.addNull(name);
    } else {
      json.add(name, value);
    }
  }

  private static String time(Instant instant) {
    return instant == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(WibDates.WIB));
  }
}
