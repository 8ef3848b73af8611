package id.lapakkarya.web.api;

import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.Axis;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.ChangeSetView;
import id.lapakkarya.catalogue.FoodBase;
import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.FoodPackaging;
import id.lapakkarya.catalogue.Measures;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductExtras;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.Rupiah;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A Lapas's own products. */
@Path("/manage/{shop}/products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ManageProductsResource {
  /** An ETag as this hands it out: the version. */
  private static final Pattern TAG = Pattern.compile("(?<!W/)\"([0-9]{1,9})\"");

  @Context private HttpServletResponse response;
  @Inject private Actor actor;
  @Inject private ProductDesk desk;
  @Inject private ChangeDesk changes;
  @Inject private Catalogue catalogue;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  @PathParam("shop")
  private String shop;

  /**
   * A variant as staff send and get it; prices by quantity, measures and withdrawal that are left
   * out stay.
   */
  public record SkuJson(
      String sku,
      String articleCode,
      Map<String, String> options,
      Rupiah price,
      Rupiah materialCost,
      Integer weightGrams,
      List<StepJson> quantityPrices,
      MeasuresJson measures,
      Boolean withdrawn) {
    static SkuJson of(SkuView sku) {
      return new SkuJson(
          sku.sku().code(),
          sku.articleCode(),
          sku.options(),
          sku.price(),
          sku.materialCost(),
          sku.weightGrams(),
          sku.quantityPrices().steps().stream()
              .map(step -> new StepJson(step.from(), step.price()))
              .toList(),
          sku.measures().isEmpty() ? null : MeasuresJson.of(sku.measures()),
          sku.withdrawn());
    }
  }

  /** How much room a variant takes with its packing, in centimetres; without any, none is known. */
  public record MeasuresJson(Integer length, Integer width, Integer height) {
    static MeasuresJson of(Measures measures) {
      return new MeasuresJson(measures.length(), measures.width(), measures.height());
    }

    Measures measures() {
      return new Measures(length, width, height);
    }
  }

  /** From so many pieces of a variant on, each costs that much. */
  public record StepJson(Integer from, Rupiah price) {
    QuantityPrices.Step step() {
      return new QuantityPrices.Step(from == null ? 0 : from, price);
    }
  }

  /**
   * Something that a buyer fills in.
   *
   * @param key left out of a new field, it is made from the label
   * @param maxLength of a text, 1 to 200; absent of a choice
   * @param choices of which one is taken; absent of a text
   */
  public record FieldJson(
      String key,
      String label,
      String labelEn,
      String hint,
      String hintEn,
      Integer maxLength,
      List<String> choices,
      Boolean required) {
    static FieldJson of(PersonalisationField field) {
      return new FieldJson(
          field.key(),
          field.label().id(),
          field.label().en(),
          field.hint().id(),
          field.hint().en(),
          field.isChoice() ? null : field.longest(),
          field.isChoice() ? field.choices() : null,
          field.required());
    }

    PersonalisationField field() {
      List<String> all =
          choices == null ? List.of() : choices.stream().map(FieldJson::plain).toList();
      return new PersonalisationField(
          plain(key).isEmpty() ? PersonalisationField.keyFor(plain(label)) : plain(key),
          new LocalText(plain(label), plain(labelEn)),
          new LocalText(plain(hint), plain(hintEn)),
          all.isEmpty() && maxLength != null
              ? maxLength
              : all.isEmpty() ? 0 : PersonalisationField.LONGEST_TEXT,
          all,
          Boolean.TRUE.equals(required));
    }

    private static String plain(String text) {
      return text == null ? "" : text.strip();
    }
  }

  /** A photograph of a product, in its order; what is sent of it is not looked at. */
  public record ImageJson(long id, String url, String alt, String altEn) {
    static ImageJson of(PictureView picture, String publicUrl) {
      return new ImageJson(
          picture.id(),
          publicUrl + "/art/own/" + picture.picture(),
          picture.alt().id(),
          picture.alt().en());
    }
  }

  /**
   * A product as staff send it.
   *
   * @param personalisation what buyers fill in; left out, it stays; of a published product it waits
   *     as words do
   * @param related addresses of works of the shop that are shown beside it; left out, they stay
   */
  public record ProductDraftJson(
      String slug,
      String name,
      String nameEn,
      String description,
      String descriptionEn,
      String category,
      String status,
      String storage,
      Integer leadTimeDays,
      Map<String, String> attributes,
      Map<String, String> licences,
      List<SkuJson> skus,
      Integer shelfLifeDays,
      String foodBase,
      String packaging,
      List<AxisJson> options,
      List<FieldJson> personalisation,
      List<String> related) {}

  /** One thing that variants differ in, with its values in the order that buyers see. */
  public record AxisJson(String name, List<String> values) {
    static List<AxisJson> of(Axes axes) {
      return axes.all().stream().map(axis -> new AxisJson(axis.name(), axis.values())).toList();
    }

    static Axes axes(List<AxisJson> options) {
      return new Axes(
          options.stream()
              .map(each -> each == null ? new Axis("", null) : new Axis(each.name(), each.values()))
              .toList());
    }
  }

  /**
   * A paper that covers a product today.
   *
   * @param validUntil last day; absent is without an end
   */
  public record PaperJson(String kind, String number, LocalDate validUntil) {}

  /**
   * What of a product waits to be approved; absent when nothing does.
   *
   * @param fields their codes, e.g. {@code description} or {@code personalisation}; the product has
   *     them as they are shown, and {@code /manage/{shop}/changes} as they would be
   * @param variants codes of those whose options wait, or that are offered once it is confirmed;
   *     absent when there are none
   */
  public record PendingJson(long id, List<String> fields, Instant since, List<String> variants) {
    static PendingJson of(ChangeSetView set) {
      return new PendingJson(
          set.id(),
          ManageChangesResource.codes(set),
          set.madeAt(),
          set.after().variants().isEmpty() ? null : List.copyOf(set.after().variants().keySet()));
    }
  }

  /** A product as staff get it. */
  public record OwnProductJson(
      long id,
      String slug,
      String name,
      String nameEn,
      String description,
      String descriptionEn,
      String category,
      String status,
      String storage,
      int leadTimeDays,
      Map<String, String> attributes,
      Map<String, String> licences,
      List<SkuJson> skus,
      List<ImageJson> images,
      Instant changedAt,
      Integer shelfLifeDays,
      String foodBase,
      String packaging,
      boolean held,
      List<PaperJson> papers,
      PendingJson pending,
      List<AxisJson> options,
      List<FieldJson> personalisation,
      List<String> related) {
    static OwnProductJson of(
        ProductView product,
        List<PaperView> papers,
        PendingJson pending,
        ProductExtras extras,
        String publicUrl) {
      return new OwnProductJson(
          product.id(),
          product.slug(),
          product.name().id(),
          product.name().en(),
          product.description().id(),
          product.description().en(),
          product.category(),
          code(product.status()),
          code(product.storage()),
          product.leadTimeDays(),
          product.attributes(),
          product.licences(),
          product.skus().stream().map(SkuJson::of).toList(),
          product.pictures().stream().map(each -> ImageJson.of(each, publicUrl)).toList(),
          product.changedAt(),
          product.food().shelfLifeDays(),
          product.food().base() == null ? null : code(product.food().base()),
          product.food().packaging() == null ? null : code(product.food().packaging()),
          product.held(),
          papers.stream()
              .map(paper -> new PaperJson(paper.kind().code(), paper.number(), paper.validUntil()))
              .toList(),
          pending,
          AxisJson.of(product.axes()),
          extras.personalisation().fields().stream().map(FieldJson::of).toList(),
          extras.related());
    }
  }

  @GET
  public PageJson<OwnProductJson> list(
      @QueryParam("q") String text,
      @QueryParam("category") String category,
      @QueryParam("status") String status,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    actor.workFor(shop);
    Page<ProductView> found =
        desk.list(
            new ProductDesk.Query(
                Input.text(text).orElse(""),
                Input.text(category).orElse(null),
                Input.text(status)
                    .map(code -> value(ProductStatus.class, "status", code))
                    .orElse(null),
                ProductDesk.Sort.NAME,
                true,
                Input.integer("page", page, 0, 0, Input.LARGEST_PAGE),
                Input.integer("size", size, 24, 1, 100)));
    Map<Long, ProductExtras> extras =
        desk.extrasOf(found.items().stream().map(ProductView::id).toList());
    return PageJson.of(
        found.map(
            product ->
                OwnProductJson.of(
                    product,
                    catalogue.papersOf(product),
                    null,
                    extras.getOrDefault(product.id(), ProductExtras.NONE),
                    publicUrl)));
  }

  @POST
  public Response create(ProductDraftJson body, @Context UriInfo uri) {
    actor.workFor(shop);
    OwnProductJson made = json(desk.create(draft(Input.required(body))));
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(made.id())).build())
        .entity(made)
        .build();
  }

  @GET
  @Path("{id}")
  public OwnProductJson get(@PathParam("id") String id) {
    actor.workFor(shop);
    return tagged(desk.get(Input.id("product", id)));
  }

  @PUT
  @Path("{id}")
  @Operation(
      description =
          "What buyers see of a published product waits until somebody approves it, unless whoever"
              + " sends it may approve: words, attributes, licences and papers, options of variants"
              + " and what buyers fill in. The answer has it as it is shown, and names under pending"
              + " what waits. Price, stock, weight and measures are in force at once; a new variant, and"
              + " one that is offered again, is withdrawn until it is confirmed. Whoever sends the"
              + " ETag of what was read as If-Match is told with 412 and product-changed when"
              + " somebody else has changed it since, and nothing is written over.")
  public OwnProductJson update(
      @PathParam("id") String id, @HeaderParam("If-Match") String seen, ProductDraftJson body) {
    actor.workFor(shop);
    long number = Input.id("product", id);
    ProductDraft draft = draft(Input.required(body));
    return tagged(
        seen == null || seen.equals("*")
            ? desk.update(number, draft)
            : updateSeen(number, seen, draft));
  }

  private ProductView updateSeen(long id, String seen, ProductDraft draft) {
    String now = String.valueOf(desk.get(id).version());
    if (TAG.matcher(seen).results().noneMatch(tag -> tag.group(1).equals(now))) {
      throw LapakException.conflict("product-changed").outdated();
    }
    try {
      return desk.update(id, Integer.parseInt(now), draft);
    } catch (LapakException refusal) {
      throw refusal.code().equals("product-changed") ? refusal.outdated() : refusal;
    }
  }

  private OwnProductJson tagged(ProductView product) {
    response.setHeader("ETag", "\"" + product.version() + "\"");
    return whole(product);
  }

  @DELETE
  @Path("{id}")
  public void archive(@PathParam("id") String id) {
    actor.workFor(shop);
    desk.archive(Input.id("product", id));
  }

  private static ProductDraft draft(ProductDraftJson json) {
    return new ProductDraft(
        json.slug(),
        json.name(),
        json.nameEn(),
        json.description(),
        json.descriptionEn(),
        json.category(),
        json.status() == null ? null : value(ProductStatus.class, "status", json.status()),
        json.storage() == null ? null : value(Storage.class, "storage", json.storage()),
        json.leadTimeDays(),
        json.attributes(),
        json.licences(),
        json.skus() == null
            ? List.of()
            : json.skus().stream().map(ManageProductsResource::draft).toList(),
        new FoodFacts(
            json.shelfLifeDays(),
            json.foodBase() == null ? null : value(FoodBase.class, "foodBase", json.foodBase()),
            json.packaging() == null
                ? null
                : value(FoodPackaging.class, "packaging", json.packaging())),
        json.options() == null ? null : AxisJson.axes(json.options()),
        new ProductExtras(personalisation(json.personalisation()), related(json.related())));
  }

  private static Personalisation personalisation(List<FieldJson> fields) {
    if (fields == null) {
      return null;
    }
    if (fields.stream().anyMatch(Objects::isNull)) {
      throw LapakException.invalid(Personalisation.FIELD, "unknown-value");
    }
    return new Personalisation(fields.stream().map(FieldJson::field).toList());
  }

  private static List<String> related(List<String> slugs) {
    if (slugs != null && slugs.stream().anyMatch(Objects::isNull)) {
      throw LapakException.invalid("related", "unknown-value");
    }
    return slugs;
  }

  private OwnProductJson json(ProductView product) {
    return OwnProductJson.of(
        product, catalogue.papersOf(product), null, extras(product), publicUrl);
  }

  private OwnProductJson whole(ProductView product) {
    return OwnProductJson.of(
        product,
        catalogue.papersOf(product),
        changes
            .findOf(product.id())
            .filter(ChangeSetView::isWaiting)
            .map(PendingJson::of)
            .orElse(null),
        extras(product),
        publicUrl);
  }

  private ProductExtras extras(ProductView product) {
    return desk.extrasOf(List.of(product.id())).getOrDefault(product.id(), ProductExtras.NONE);
  }

  private static SkuDraft draft(SkuJson json) {
    return json == null
        ? null
        : new SkuDraft(
            json.sku(),
            json.articleCode(),
            json.options(),
            json.price(),
            json.materialCost(),
            json.weightGrams(),
            json.quantityPrices() == null
                ? null
                : new QuantityPrices(
                    json.quantityPrices().stream()
                        .map(each -> each == null ? new StepJson(null, null) : each)
                        .map(StepJson::step)
                        .toList()),
            json.measures() == null ? null : json.measures().measures(),
            json.withdrawn());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E value(Class<E> type, String field, String code) {
    try {
      return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw LapakException.invalid(field, "unknown-value");
    }
  }
}
