package id.lapakkarya.web.api;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.accounting.Shares;
import id.lapakkarya.catalogue.AttributeView;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.storefront.FacetKind;
import id.lapakkarya.storefront.ListingPage;
import id.lapakkarya.storefront.ListingQuery;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.answers.MadeFrom;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.MoneySplit;
import id.lapakkarya.web.shop.art.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The goods of all shops. */
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProductsResource {
  /** Before the key of an attribute, in parameters. */
  private static final String ATTRIBUTE = "attr.";

  @Inject private Listings listings;
  @Inject private Catalogue catalogue;
  @Inject private Availability availability;
  @Inject private ShopDirectory shops;
  @Inject private DistributionSchemes schemes;
  @Inject private MoneySplit moneySplit;
  @Inject private Language language;
  @Inject private Pictures art;
  @Inject private Clock clock;
  @Inject private MadeFrom madeFrom;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** Slug and name of a shop. */
  public record ShopRef(String slug, String name) {}

  /** A product in a list. */
  public record ProductJson(
      long id,
      String slug,
      String name,
      ShopRef shop,
      String category,
      Rupiah price,
      Rupiah maxPrice,
      String imageUrl,
      boolean inStock,
      @JsonbProperty(nillable = true) Double rating,
      int leadTimeDays) {}

  /**
   * Counts that narrow a list, each as if nothing were chosen of its own kind.
   *
   * @param attributes by which lists of the categories asked for can be narrowed
   * @param inStock how many can be had at once
   */
  public record FacetsJson(
      List<ListingPage.Facet> categories,
      List<ListingPage.Facet> shops,
      List<ListingPage.Facet> towns,
      List<ListingPage.Facet> motifs,
      List<ListingPage.Facet> sizes,
      List<AttributeFacetJson> attributes,
      List<ListingPage.PriceRange> priceRanges,
      long inStock) {
    static FacetsJson of(ListingPage page, Locale locale) {
      return new FacetsJson(
          page.facets(FacetKind.CATEGORY),
          page.facets(FacetKind.SHOP),
          page.facets(FacetKind.TOWN),
          page.facets(FacetKind.MOTIF),
          page.facets(FacetKind.SIZE),
          page.attributes().stream()
              .filter(each -> !each.choices().isEmpty())
              .map(each -> AttributeFacetJson.of(each, locale))
              .toList(),
          page.priceRanges(),
          page.inStock());
    }
  }

  /**
   * An attribute of a category, with its choices.
   *
   * @param parameter the query parameter that takes slugs of its choices
   */
  public record AttributeFacetJson(
      String key, String parameter, String name, List<ListingPage.Facet> values) {
    static AttributeFacetJson of(ListingPage.AttributeFacet facet, Locale locale) {
      AttributeView attribute = facet.attribute();
      String key = attribute.attribute().key();
      return new AttributeFacetJson(
          key,
          ATTRIBUTE + key,
          attribute.attribute().name().in(locale),
          facet.choices().stream()
              .map(
                  each ->
                      new ListingPage.Facet(
                          each.slug(), attribute.nameOf(each.slug(), locale), each.count()))
              .toList());
    }
  }

  /** A page of products. */
  public record ProductPageJson(
      List<ProductJson> items, int page, int size, long total, FacetsJson facets) {}

  /**
   * A variant.
   *
   * @param price of one piece alone
   * @param quantityPrices what a piece costs from so many on; empty where it is always the same
   */
  public record SkuJson(
      Sku sku,
      Map<String, String> options,
      Rupiah price,
      int available,
      List<QuantityPrices.Step> quantityPrices) {
    static SkuJson of(SkuView sku, int available) {
      return new SkuJson(
          sku.sku(), sku.options(), sku.price(), available, sku.quantityPrices().steps());
    }
  }

  /**
   * A paper that a product carries.
   *
   * @param validUntil last day, of papers of food; absent is without an end
   */
  public record LicenceJson(String kind, String number, LocalDate validUntil) {}

  /**
   * What a buyer fills in.
   *
   * @param maxLength of a text; absent of a choice
   */
  public record FieldJson(
      String key,
      String label,
      String hint,
      Integer maxLength,
      List<String> choices,
      boolean required) {}

  /** A product with everything that a buyer may know. */
  public record ProductDetailJson(
      long id,
      String slug,
      String name,
      ShopRef shop,
      String category,
      Rupiah price,
      Rupiah maxPrice,
      String imageUrl,
      boolean inStock,
      @JsonbProperty(nillable = true) Double rating,
      int leadTimeDays,
      String description,
      List<String> images,
      Map<String, String> attributes,
      List<SkuJson> skus,
      List<LicenceJson> licences,
      List<MoneySplit.Part> moneySplit,
      List<ProductJson> related,
      List<FieldJson> personalisation,
      List<AxisJson> options) {}

  /** One thing that variants differ in, with its values in their order. */
  public record AxisJson(String name, List<String> values) {}

  /** Of a facet that is given several times, a product has one of the values. */
  @GET
  @Operation(
      description =
          "Beside these, attr.<key> takes choices of an attribute by which lists of all categories"
              + " asked for are narrowed, as facets.attributes names them")
  public ProductPageJson list(
      @QueryParam("q") String text,
      @QueryParam("category") List<String> category,
      @QueryParam("shop") List<String> shop,
      @QueryParam("town") List<String> town,
      @QueryParam("motif") List<String> motif,
      @QueryParam("variantSize") List<String> variantSize,
      @QueryParam("minPrice") String minPrice,
      @QueryParam("maxPrice") String maxPrice,
      @QueryParam("inStock") String inStock,
      @QueryParam("sort") String sort,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context UriInfo uri) {
    Map<String, Set<String>> attributes = attributes(uri);
    Map<FacetKind, Set<String>> chosen =
        Map.of(
            FacetKind.CATEGORY, Input.texts("category", category),
            FacetKind.SHOP, Input.texts("shop", shop),
            FacetKind.TOWN, Input.texts("town", town),
            FacetKind.MOTIF, Input.texts("motif", motif),
            FacetKind.SIZE, Input.texts("variantSize", variantSize));
    madeFrom.list(chosen.get(FacetKind.CATEGORY), chosen.get(FacetKind.SHOP));
    ListingPage found =
        listings.search(
            new ListingQuery(
                Input.text(text).orElse(""),
                chosen,
                attributes,
                Input.rupiah("minPrice", minPrice),
                Input.rupiah("maxPrice", maxPrice),
                Input.flag("inStock", inStock),
                Input.text(sort)
                    .map(
                        code ->
                            ListingQuery.Sort.find(code)
                                .orElseThrow(() -> LapakException.invalid("sort", "unknown-value")))
                    .orElse(ListingQuery.Sort.RELEVANCE),
                Input.integer("page", page, 0, 0, Input.LARGEST_PAGE),
                Input.integer("size", size, 24, 1, 100)));
    checkKnown(attributes.keySet(), found);
    return new ProductPageJson(
        found.listings().items().stream().map(this::json).toList(),
        found.listings().page(),
        found.listings().size(),
        found.listings().total(),
        FacetsJson.of(found, language.getLocale()));
  }

  private static Map<String, Set<String>> attributes(UriInfo uri) {
    Map<String, Set<String>> attributes = new HashMap<>();
    uri.getQueryParameters()
        .forEach(
            (name, values) -> {
              if (name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), Input.texts(name, values));
              }
            });
    return attributes;
  }

  private static void checkKnown(Set<String> keys, ListingPage found) {
    Set<String> known =
        found.attributes().stream()
            .map(each -> each.attribute().attribute().key())
            .collect(Collectors.toSet());
    for (String key : keys) {
      if (!known.contains(key)) {
        throw LapakException.invalid(ATTRIBUTE + key, "unknown-value");
      }
    }
  }

  @GET
  @Path("{slug}")
  public ProductDetailJson get(@PathParam("slug") String slug) {
    ProductView product =
        catalogue.findPublished(slug).orElseThrow(() -> LapakException.notFound("product"));
    ShopView shop = shops.getShop(product.tenant());
    if (!shop.isActive()) {
      throw LapakException.notFound("product");
    }
    madeFrom.product(product, shop.slug());
    return detail(product, shop);
  }

  private ProductJson json(ListingView listing) {
    return new ProductJson(
        listing.productId(),
        listing.slug(),
        listing.name().in(language.getLocale()),
        new ShopRef(listing.shopSlug(), listing.shopName()),
        listing.category(),
        listing.price(),
        listing.maxPrice(),
        listing.picture().isEmpty()
            ? picture(listing.slug())
            : publicUrl + art.own(listing.picture()),
        listing.inStock(),
        null,
        listing.leadTimeDays());
  }

  private ProductDetailJson detail(ProductView product, ShopView shop) {
    List<Sku> codes = product.skus().stream().map(SkuView::sku).toList();
    Map<Sku, Integer> available = availability.of(codes);
    List<MoneySplit.Part> split =
        schemes
            .findInForce(product.tenant(), WibDates.dayOf(clock.instant()))
            .map(scheme -> sharesOf(product, scheme))
            .map(shares -> moneySplit.parts(shares, language.getLocale()))
            .orElse(List.of());
    return new ProductDetailJson(
        product.id(),
        product.slug(),
        product.name().in(language.getLocale()),
        new ShopRef(shop.slug(), shop.name()),
        product.category(),
        product.lowestPrice(),
        product.highestPrice(),
        images(product).get(0),
        available.values().stream().anyMatch(pieces -> pieces > 0),
        null,
        product.leadTimeDays(),
        product.description().in(language.getLocale()),
        images(product),
        product.attributes(),
        product.skus().stream().map(sku -> SkuJson.of(sku, available.get(sku.sku()))).toList(),
        Stream.concat(
                catalogue.papersShownOf(product).stream()
                    .map(
                        paper ->
                            new LicenceJson(
                                paper.kind().label(), paper.number(), paper.validUntil())),
                product.licences().entrySet().stream()
                    .map(licence -> new LicenceJson(licence.getKey(), licence.getValue(), null)))
            .toList(),
        split,
        listings.inStockFirst(catalogue.relatedTo(product)).stream().map(this::json).toList(),
        catalogue.personalisationOf(product).fields().stream().map(this::field).toList(),
        product.choices().all().stream()
            .map(axis -> new AxisJson(axis.name(), axis.values()))
            .toList());
  }

  private FieldJson field(PersonalisationField field) {
    return new FieldJson(
        field.key(),
        field.label().in(language.getLocale()),
        field.hint().in(language.getLocale()),
        field.isChoice() ? null : field.longest(),
        field.isChoice() ? field.choices() : null,
        field.required());
  }

  private static Shares sharesOf(ProductView product, id.lapakkarya.accounting.SchemeView scheme) {
    SkuView first = product.skus().get(0);
    return scheme.share(first.price(), first.materialCost());
  }

  /** The photographs, or two drawings: the whole piece, and the same from near by. */
  private List<String> images(ProductView product) {
    return product.pictures().isEmpty()
        ? List.of(
            picture(product.slug()), publicUrl + "/art/product/" + product.slug() + "/detail.svg")
        : product.pictures().stream().map(each -> publicUrl + art.own(each.picture())).toList();
  }

  private String picture(String slug) {
    return publicUrl + "/art/product/" + slug + ".svg";
  }
}
