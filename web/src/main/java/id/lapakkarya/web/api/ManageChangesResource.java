package id.lapakkarya.web.api;

import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.ChangeSetView;
import id.lapakkarya.catalogue.ChangeState;
import id.lapakkarya.catalogue.ShownField;
import id.lapakkarya.catalogue.ShownValues;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.api.ManageProductsResource.AxisJson;
import id.lapakkarya.web.api.ManageProductsResource.FieldJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Changes of a Lapas's published products that wait to be approved, and what became of others. */
@Path("/manage/{shop}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ManageChangesResource {
  private static final Jsonb JSON = new JsonbProvider().getContext(String.class);

  @Inject private Actor actor;
  @Inject private ChangeDesk desk;

  @PathParam("shop")
  private String shop;

  /** Why it is not shown as it is: 10 to 500 letters. */
  public record ReasonJson(String reason) {}

  /**
   * A change set.
   *
   * @param before the fields that it changes, by their code; lists as JSON text, axes and what
   *     buyers fill in as a product has them, of variants options by their codes
   * @param after the same fields, as they would be shown
   * @param state {@code waiting}, {@code confirmed}, {@code changes-asked}, {@code declined},
   *     {@code withdrawn} or {@code overtaken}
   */
  public record ChangeJson(
      long id,
      long product,
      String slug,
      List<String> fields,
      Map<String, String> before,
      Map<String, String> after,
      String author,
      Instant since,
      String state,
      String decidedBy,
      Instant decidedAt,
      String reason) {
    static ChangeJson of(ChangeSetView set) {
      return new ChangeJson(
          set.id(),
          set.product(),
          set.slug(),
          codes(set),
          texts(set.before()),
          texts(set.after()),
          set.author(),
          set.madeAt(),
          set.state().code(),
          set.decider(),
          set.decidedAt(),
          set.reason());
    }
  }

  static List<String> codes(ChangeSetView set) {
    return set.fields().stream().map(ShownField::code).toList();
  }

  private static Map<String, String> texts(ShownValues values) {
    Map<String, String> texts = new LinkedHashMap<>();
    values.values().forEach((field, text) -> texts.put(field.code(), inTerms(field, values)));
    return texts;
  }

  /** As {@link ManageProductsResource} writes the field. */
  private static String inTerms(ShownField field, ShownValues values) {
    return switch (field) {
      case OPTIONS -> JSON.toJson(AxisJson.of(values.axes()));
      case VARIANTS -> JSON.toJson(values.variants());
      case PERSONALISATION ->
          JSON.toJson(values.personalisation().fields().stream().map(FieldJson::of).toList());
      default -> values.text(field);
    };
  }

  @GET
  @Operation(
      description =
          "Changes of published products, the latest first. Fields are texts by their code, before"
              + " and after; what has parts is JSON in a text: options and personalisation as a"
              + " product has them, variants as the options of those that change, by code.")
  public PageJson<ChangeJson> list(
      @QueryParam("state") String state,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    actor.workFor(shop);
    return PageJson.of(
        desk.list(
                Input.text(state).map(ManageChangesResource::state).orElse(null),
                Input.integer("page", page, 0, 0, Input.LARGEST_PAGE),
                Input.integer("size", size, 24, 1, 100))
            .map(ChangeJson::of));
  }

  @POST
  @Path("{id}/confirm")
  public ChangeJson confirm(@PathParam("id") String id) {
    actor.workFor(shop);
    return ChangeJson.of(desk.confirm(Input.id("change", id)));
  }

  @POST
  @Path("{id}/ask")
  public ChangeJson ask(@PathParam("id") String id, ReasonJson body) {
    actor.workFor(shop);
    return ChangeJson.of(desk.askChange(Input.id("change", id), Input.required(body).reason()));
  }

  @POST
  @Path("{id}/decline")
  public ChangeJson decline(@PathParam("id") String id, ReasonJson body) {
    actor.workFor(shop);
    return ChangeJson.of(desk.decline(Input.id("change", id), Input.required(body).reason()));
  }

  @POST
  @Path("{id}/withdraw")
  public ChangeJson withdraw(@PathParam("id") String id) {
    actor.workFor(shop);
    return ChangeJson.of(desk.withdraw(Input.id("change", id)));
  }

  private static ChangeState state(String code) {
    return Stream.of(ChangeState.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> LapakException.invalid("state", "unknown-value"));
  }
}
