package id.lapakkarya.web.api;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.onboarding.Checklist;
import id.lapakkarya.onboarding.ChecklistItem;
import id.lapakkarya.onboarding.ShopAdministration;
import id.lapakkarya.onboarding.ShopDossier;
import id.lapakkarya.onboarding.ShopOnboarding;
import id.lapakkarya.onboarding.StatusChange;
import id.lapakkarya.payment.PaymentView;
import id.lapakkarya.payment.Payments;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
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
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the province does over all shops. */
@Path("/province")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProvinceResource {
  @Inject private Actor actor;
  @Inject private Payments payments;
  @Inject private ShopAdministration administration;
  @Inject private ShopOnboarding onboarding;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** A payment after it was confirmed. */
  public record ConfirmedJson(
      String order, String status, Rupiah amount, String reference, Instant confirmedAt) {}

  /**
   * What a shop is to become.
   *
   * @param overrides what a draft may open without, by its code, each with its reason
   */
  public record StatusJson(String status, String reason, Map<String, String> overrides) {}

  /** A shop and where it stands. */
  public record ShopStatusJson(String slug, String name, String status) {}

  /** A shop that has come in, and what it lacks before it can open. */
  public record DraftJson(
      String slug, String name, String status, String url, List<ChecklistJson> checklist) {}

  /** One thing that a shop needs; {@code override} says why it may do without. */
  public record ChecklistJson(String item, boolean done, String override) {}

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
  @Consumes({MediaType.APPLICATION_JSON, "application/yaml"})
  public Response onboard(InputStream body) throws IOException {
    actor.demand(Permission.SHOP_ADMINISTER);
    ShopDossier made = onboarding.takeIn(Input.text(body));
    ShopView shop = made.facts().shop();
    return Response.status(Response.Status.CREATED)
        .entity(
            new DraftJson(
                shop.slug(),
                shop.name(),
                shop.status().code(),
                publicUrl + "/toko/" + shop.slug(),
                made.checklist().entries().stream().map(ProvinceResource::json).toList()))
        .build();
  }

  private static ChecklistJson json(Checklist.Entry entry) {
    return new ChecklistJson(
        entry.item().code(),
        entry.done(),
        entry.override() == null ? null : entry.override().reason());
  }

  @PATCH
  @Path("shops/{shop}")
  public ShopStatusJson changeStatus(@PathParam("shop") String slug, StatusJson body) {
    actor.demand(Permission.SHOP_ADMINISTER);
    StatusJson wanted = Input.required(body);
    ShopStatus status =
        ShopStatus.find(wanted.status())
            .orElseThrow(() -> LapakException.invalid("status", "unknown-value"));
    ShopView shop =
        administration.changeStatus(
            slug, new StatusChange(status, wanted.reason(), overrides(wanted)));
    return new ShopStatusJson(shop.slug(), shop.name(), shop.status().code());
  }

  private static Map<ChecklistItem, String> overrides(StatusJson wanted) {
    Map<ChecklistItem, String> overrides = new EnumMap<>(ChecklistItem.class);
    if (wanted.overrides() != null) {
      wanted
          .overrides()
          .forEach(
              (code, reason) ->
                  overrides.put(
                      ChecklistItem.find(code)
                          .orElseThrow(
                              () -> LapakException.invalid("overrides." + code, "unknown-value")),
                      reason));
    }
    return overrides;
  }
}
