package id.lapakkarya.web.api;

import id.lapakkarya.checkout.Idempotency;
import id.lapakkarya.checkout.PlaceOrder;
import id.lapakkarya.checkout.PlaceOrderCommand;
import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Secrets;
import id.lapakkarya.ordering.Buyer;
import id.lapakkarya.ordering.OrderView;
import id.lapakkarya.ordering.Orders;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.LapakAuthentication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Placing, reading and cancelling orders. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OrdersResource {
  private static final int LONGEST_KEY = 120;

  @Inject private PlaceOrder placeOrder;
  @Inject private Orders orders;
  @Inject private Payments payments;
  @Inject private ShopDirectory shops;
  @Inject private Actor actor;
  @Inject private Language language;
  @Inject private Jsonb jsonb;
  @Inject private HttpServletRequest request;

  /** Who buys. */
  public record BuyerJson(String name, String email, String phone) {}

  /** Where it goes; {@code areaCode} is that of a district. */
  public record ShipToJson(
      String recipient, String phone, String areaCode, String postalCode, String street) {}

  /** The service chosen for one shop. */
  public record ChoiceJson(String shop, String service) {}

  /** An order to be placed. */
  public record NewOrderJson(
      String cartId,
      BuyerJson buyer,
      ShipToJson shipTo,
      List<ChoiceJson> shipping,
      String payment,
      String voucher,
      Rupiah expectedTotal) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OrderJson.class)))
  public Response place(@HeaderParam("Idempotency-Key") String key, NewOrderJson body) {
    PlaceOrderCommand command = command(Input.required(body));
    if (body.voucher() != null && !body.voucher().isBlank()) {
      throw Input.notImplemented();
    }
    String answer =
        placeOrder.place(
            command,
            idempotency(key, body),
            placed ->
                jsonb.toJson(OrderJson.of(placed.order(), placed.payment(), shops.shopsById())));
    return Response.status(Response.Status.CREATED).entity(answer).build();
  }

  @GET
  @Path("{number}")
  public OrderJson get(@PathParam("number") String number) {
    return json(authorised(number));
  }

  @POST
  @Path("{number}/cancel")
  public OrderJson cancel(@PathParam("number") String number) {
    return json(payments.cancel(authorised(number)));
  }

  /** The order, to whoever holds its token or placed it signed in; to others it does not exist. */
  private OrderView authorised(String number) {
    return LapakAuthentication.bearer(request)
        .flatMap(token -> orders.findByToken(number, token))
        .or(() -> actor.account().flatMap(account -> orders.findOwn(number, account.id())))
        .orElseThrow(() -> LapakException.notFound("order"));
  }

  private OrderJson json(OrderView order) {
    return OrderJson.of(
        order,
        payments.find(order).orElseThrow(() -> LapakException.notFound("order")),
        shops.shopsById());
  }

  private Optional<Idempotency> idempotency(String key, NewOrderJson body) {
    if (key == null) {
      return Optional.empty();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw LapakException.unprocessable("idempotency-key-invalid");
    }
    return Optional.of(new Idempotency(key, Secrets.hash(jsonb.toJson(body))));
  }

  private PlaceOrderCommand command(NewOrderJson body) {
    BuyerJson buyer = Objects.requireNonNullElse(body.buyer(), new BuyerJson(null, null, null));
    ShipToJson to =
        Objects.requireNonNullElse(body.shipTo(), new ShipToJson(null, null, null, null, null));
    List<ChoiceJson> choices = Objects.requireNonNullElse(body.shipping(), List.of());
    return new PlaceOrderCommand(
        Objects.requireNonNullElse(body.cartId(), ""),
        new Buyer(buyer.name(), buyer.email(), buyer.phone()),
        new PlaceOrderCommand.Destination(
            to.recipient(), to.phone(), to.areaCode(), to.postalCode(), to.street()),
        choices.stream()
            .filter(choice -> choice != null && choice.shop() != null)
            .map(choice -> new PlaceOrderCommand.ShippingChoice(choice.shop(), choice.service()))
            .toList(),
        body.payment(),
        Optional.ofNullable(body.expectedTotal()),
        actor.account().map(AccountView::id),
        language.getLocale());
  }
}
