package id.lapakkarya.web.api;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.onboarding.ShopAdministration;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.ShopStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/** What the province does over all shops. */
@Path("/province")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProvinceResource {
  @Inject private Actor actor;
  @Inject private Payments payments;
  @Inject private ShopAdministration shops;

  /** A payment after it was confirmed. */
  public record ConfirmedJson(
      String order, String status, Rupiah amount, String reference, Instant confirmedAt) {}

  /** What a shop becomes. */
  public record StatusJson(String status) {}

  /** A shop and its status. */
  public record ShopStatusJson(String slug, String name, String status) {}

  @POST
  @Path("orders/{number}/confirm-payment")
  public ConfirmedJson confirmPayment(
      @PathParam("number") String number, ManageOrdersResource.ReferenceJson body) {
    actor.demand(Permission.PAYMENT_CONFIRM);
    PaymentView payment = payments.confirm(number, Input.required(body).reference());
    return new ConfirmedJson(
        payment.orderNumber(),
        payment.status().code(),
        payment.amount(),
        payment.reference(),
        payment.confirmedAt());
  }

  @POST
  @Path("shops")
  public Response onboard() {
    throw Input.notImplemented();
  }

  @PATCH
  @Path("shops/{shop}")
  public ShopStatusJson changeStatus(@PathParam("shop") String slug, StatusJson body) {
    actor.demand(Permission.SHOP_ADMINISTER);
    String wanted = Input.required(body).status();
    ShopStatus status =
        Stream.of(ShopStatus.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(wanted))
            .findFirst()
            .orElseThrow(() -> LapakException.invalid("status", "unknown-value"));
    var shop = shops.changeStatus(slug, status);
    return new ShopStatusJson(
        shop.slug(), shop.name(), shop.status().name().toLowerCase(Locale.ROOT));
  }
}
