package id.lapakkarya.web.api;

import id.lapakkarya.fulfilment.Fulfilment;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.ordering.ShopOrderStatus;
import id.lapakkarya.ordering.ShopOrders;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A Lapas's own parts of orders. */
@Path("/manage/{shop}/orders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ManageOrdersResource {
  @Inject private Actor actor;
  @Inject private ShopOrders orders;
  @Inject private Fulfilment fulfilment;
  @Inject private Payments payments;

  @PathParam("shop")
  private String shop;

  /** The parcel. */
  public record ShipmentJson(String courier, String trackingNumber) {}

  /** Why it cannot be served. */
  public record RefusalJson(String reason) {}

  /** Where the money was seen. */
  public record ReferenceJson(String reference) {}

  @GET
  public PageJson<ShopOrderJson> list(
      @QueryParam("status") String status,
      @QueryParam("q") String text,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    actor.workFor(shop);
    List<ShopOrderStatus> statuses =
        Input.text(status)
            .map(
                code ->
                    ShopOrderStatus.find(code)
                        .orElseThrow(() -> LapakException.invalid("status", "unknown-value")))
            .map(List::of)
            .orElse(List.of());
    return PageJson.of(
        orders
            .list(
                new ShopOrders.Query(
                    Input.text(text).orElse(""),
                    statuses,
                    ShopOrders.Sort.PLACED,
                    false,
                    Input.integer("page", page, 0, 0, Input.LARGEST_PAGE),
                    Input.integer("size", size, 24, 1, 100)))
            .map(ShopOrderJson::of));
  }

  @GET
  @Path("{number}")
  public ShopOrderJson get(@PathParam("number") String number) {
    actor.workFor(shop);
    return ShopOrderJson.of(orders.get(number));
  }

  @POST
  @Path("{number}/accept")
  public ShopOrderJson accept(@PathParam("number") String number) {
    actor.workFor(shop);
    return ShopOrderJson.of(fulfilment.accept(number));
  }

  @POST
  @Path("{number}/reject")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShopOrderJson reject(@PathParam("number") String number, RefusalJson body) {
    actor.workFor(shop);
    return ShopOrderJson.of(fulfilment.reject(number, Input.required(body).reason()));
  }

  @POST
  @Path("{number}/ship")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShopOrderJson ship(@PathParam("number") String number, ShipmentJson body) {
    actor.workFor(shop);
    Input.required(body);
    return ShopOrderJson.of(fulfilment.ship(number, body.courier(), body.trackingNumber()));
  }

  @POST
  @Path("{number}/deliver")
  public ShopOrderJson deliver(@PathParam("number") String number) {
    actor.workFor(shop);
    return ShopOrderJson.of(fulfilment.deliver(number));
  }

  @POST
  @Path("{number}/confirm-payment")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShopOrderJson confirmPayment(@PathParam("number") String number, ReferenceJson body) {
    actor.workFor(shop);
    payments.confirmOwn(number, Input.required(body).reference());
    return ShopOrderJson.of(orders.get(number));
  }
}
