package id.lapakkarya.web.api;

import id.lapakkarya.checkout.CartLineView;
import id.lapakkarya.checkout.CartShopView;
import id.lapakkarya.checkout.CartView;
import id.lapakkarya.checkout.Carts;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.shipping.ShippingOption;
import id.lapakkarya.web.platform.ErrorTexts;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carts over many shops; whoever knows a cart's id may use it. */
@Path("/carts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CartsResource {
  @Inject private Carts carts;
  @Inject private Language language;
  @Inject private ErrorTexts texts;

  /** A line; {@code notice} says what has changed since it was put in. */
  public record LineJson(
      Sku sku,
      String product,
      String name,
      String options,
      int quantity,
      Rupiah price,
      Rupiah previousPrice,
      int available,
      Rupiah lineTotal,
      String notice,
      String message,
      Map<String, String> personalisation) {}

  /** A shop's lines, and how it could send them. */
  public record ShopJson(
      ProductsResource.ShopRef shop,
      List<LineJson> lines,
      Rupiah subtotal,
      List<ShippingOptionJson> shippingOptions) {}

  /** A way to send. */
  public record ShippingOptionJson(String service, String label, Rupiah cost, int etaDays) {}

  /** A cart. */
  public record CartJson(String id, List<LineJson> lines, List<ShopJson> shops, Rupiah subtotal) {}

  /**
   * How many.
   *
   * @param personalisation what the buyer fills in, by key; left out, the line keeps what it has
   */
  public record QuantityJson(Integer quantity, Map<String, String> personalisation) {}

  /** Where to. */
  public record DestinationJson(String areaCode, String postalCode) {}

  /** The ways of one shop. */
  public record ShopOptionsJson(String shop, List<ShippingOptionJson> options) {}

  @POST
  public Response create(@Context UriInfo uri) {
    CartJson cart = json(carts.create());
    return Response.created(uri.getAbsolutePathBuilder().path(cart.id()).build())
        .entity(cart)
        .build();
  }

  @GET
  @Path("{id}")
  public CartJson get(@PathParam("id") String id) {
    return json(carts.get(id));
  }

  @PUT
  @Path("{id}/lines/{sku}")
  @Consumes(MediaType.APPLICATION_JSON)
  public CartJson setQuantity(
      @PathParam("id") String id, @PathParam("sku") String sku, QuantityJson body) {
    Integer quantity = Input.required(body).quantity();
    new Violations().when(quantity == null, "quantity", "required").throwIfAny();
    return json(
        carts.setQuantity(
            id, Input.sku(sku), quantity, Optional.ofNullable(body.personalisation())));
  }

  @POST
  @Path("{id}/shipping-options")
  @Consumes(MediaType.APPLICATION_JSON)
  public List<ShopOptionsJson> shippingOptions(@PathParam("id") String id, DestinationJson body) {
    Input.required(body);
    return carts.quoteShipping(id, body.areaCode(), body.postalCode()).shops().stream()
        .map(part -> new ShopOptionsJson(part.shop().slug(), options(part)))
        .toList();
  }

  private CartJson json(CartView cart) {
    List<ShopJson> shops =
        cart.shops().stream()
            .map(
                part ->
                    new ShopJson(
                        new ProductsResource.ShopRef(part.shop().slug(), part.shop().name()),
                        part.lines().stream().map(this::line).toList(),
                        part.subtotal(),
                        options(part)))
            .toList();
    return new CartJson(
        cart.id(),
        shops.stream().flatMap(shop -> shop.lines().stream()).toList(),
        shops,
        cart.subtotal());
  }

  private List<ShippingOptionJson> options(CartShopView part) {
    return part.options().stream().map(this::option).toList();
  }

  private ShippingOptionJson option(ShippingOption option) {
    return new ShippingOptionJson(
        option.service(),
        texts.text("shipping." + option.service(), language.getLocale()),
        option.cost(),
        option.etaDays());
  }

  private LineJson line(CartLineView line) {
    boolean changed = line.notice() != CartLineView.Notice.NONE;
    return new LineJson(
        line.sku(),
        line.productSlug(),
        line.name().in(language.getLocale()),
        line.options(),
        line.quantity(),
        line.price(),
        line.previousPrice().orElse(null),
        line.available(),
        line.lineTotal(),
        changed ? line.notice().code() : null,
        changed ? message(line) : null,
        line.personalisation().isEmpty() ? null : line.personalisation());
  }

  private String message(CartLineView line) {
    String text = texts.text("notice." + line.notice().code(), language.getLocale());
    for (Map.Entry<String, Object> value :
        Map.<String, Object>of(
                "available",
                line.available(),
                "price",
                line.price(),
                "previous",
                line.previousPrice().orElse(line.price()))
            .entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue().toString());
    }
    return text;
  }
}
