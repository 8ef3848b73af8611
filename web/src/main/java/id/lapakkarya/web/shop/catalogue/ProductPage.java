package id.lapakkarya.web.shop.catalogue;

import id.lapakkarya.accounting.DistributionSchemes;
import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.accounting.Shares;
import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.Axis;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.LeadTime;
import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.checkout.CartLineView;
import id.lapakkarya.checkout.CartView;
import id.lapakkarya.checkout.Carts;
import id.lapakkarya.inventory.Availability;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.Violation;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.storefront.ListingQuery;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.answers.MadeFrom;
import id.lapakkarya.web.platform.CartCookie;
import id.lapakkarya.web.platform.ErrorTexts;
import id.lapakkarya.web.platform.Format;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.OwnSite;
import id.lapakkarya.web.shop.ClosedShop;
import id.lapakkarya.web.shop.Crafts;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Numbers;
import id.lapakkarya.web.shop.Texts;
import id.lapakkarya.web.shop.Visit;
import id.lapakkarya.web.shop.art.Pictures;
import id.lapakkarya.web.shop.catalogue.ProductFacts.Fact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One work: pictures, variants, story, and where its price goes. */
@Named
@RequestScoped
public class ProductPage {
  private static final int MORE = 4;
  private static final int SUMMARY = 155;

  /** Begins the names of what a buyer chooses, axis by axis. */
  private static final String CHOICE = "pilihan-";

  /** Begins the names of what a buyer fills in. */
  private static final String INPUT = "isian-";

  @Inject private Catalogue catalogue;
  @Inject private ShopDirectory shops;
  @Inject private Availability availability;
  @Inject private DistributionSchemes schemes;
  @Inject private Listings listings;
  @Inject private Carts carts;
  @Inject private Crafts crafts;
  @Inject private ProductFacts facts;
  @Inject private Texts texts;
  @Inject private ErrorTexts errors;
  @Inject private ClosedShop closedShop;
  @Inject private Visit visit;
  @Inject private OwnSite site;
  @Inject private CartCookie cookie;
  @Inject private Language lang;
  @Inject private Format fmt;
  @Inject private Pictures art;
  @Inject private Clock clock;
  @Inject private MadeFrom madeFrom;

  private final FormProblems problems = new FormProblems();

  private String slug;
  private String sku;
  private String quantity = "1";

  private ProductView product;
  private Personalisation personalisation = Personalisation.NONE;
  private ShopView shop;
  private SchemeView scheme;
  private List<Variant> variants = List.of();
  private Axes axes = Axes.NONE;

  /** What was chosen axis by axis; empty for nothing, or for a variant by its code. */
  private Map<String, String> wanted = Map.of();

  private List<ListingView> related;
  private List<ListingView> more;
  private List<Choice> choices;
  private List<Fact> licences;

  /** A sku as its chip shows it. */
  public record Variant(
      Sku sku,
      String label,
      Map<String, String> options,
      Rupiah price,
      Rupiah materialCost,
      int available,
      String stockLabel,
      QuantityPrices quantityPrices) {
    public boolean isBuyable() {
      return available > 0;
    }
  }

  public void open() {
    Optional<ProductView> known = catalogue.findPublished(slug);
    product = known.orElseThrow(() -> LapakException.notFound("product"));
    shop = shops.getShop(product.tenant());
    if (site.isOwn() && !site.getShop().id().equals(shop.id())) {
      throw LapakException.notFound("product");
    }
    if (!shop.isActive()) {
      closedShop.explain(shop);
      throw LapakException.notFound("product");
    }
    madeFrom.product(product, shop.slug());
    personalisation = catalogue.personalisationOf(product);
    scheme = schemes.findInForce(product.tenant(), WibDates.dayOf(clock.instant())).orElse(null);
    Map<Sku, Integer> available =
        availability.of(product.skus().stream().map(SkuView::sku).toList());
    variants =
        product.skus().stream()
            .map(each -> variant(each, available.getOrDefault(each.sku(), 0)))
            .toList();
    axes = product.choices();
    wanted = chosenByAxis();
    if (!isMade()) {
      problems.head(texts.text("shop.problem.heading"));
      problems.add("pilihan", texts.text("shop.catalogue.product.choices.none"));
    }
    if (visit.isPost()) {
      putIntoCart();
    }
  }

  private Map<String, String> chosenByAxis() {
    Map<String, String> sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    Map<String, String> chosen = new HashMap<>();
    for (int i = 0; i < axes.all().size(); i++) {
      Axis axis = axes.all().get(i);
      String value = sent.get(CHOICE + i);
      if (value != null && axis.values().contains(value)) {
        chosen.put(axis.name(), value);
      }
    }
    return chosen.size() == axes.all().size() ? chosen : Map.of();
  }

  /** Whether there is what was chosen axis by axis. */
  private boolean isMade() {
    return wanted.isEmpty() || variants.stream().anyMatch(each -> each.options().equals(wanted));
  }

  private void putIntoCart() {
    if (!isMade()) {
      visit.refused(409);
      return;
    }
    if (isOtherwiseInCart()) {
      problems.head(texts.text("shop.problem.heading"));
      problems.add(
          "personalisation", texts.text("shop.catalogue.product.personalisation.otherwise"));
      visit.refused(409);
      return;
    }
    int pieces = Numbers.integer(quantity).orElse(1);
    Sku variant = getChosen().sku();
    int already =
        cookie.cart().map(CartView::lines).orElse(List.of()).stream()
            .filter(line -> line.sku().equals(variant))
            .mapToInt(CartLineView::quantity)
            .sum();
    try {
      carts.setQuantity(
          cookie.codeOrCreate(),
          variant,
          already + Math.max(1, pieces),
          personalisation.isEmpty() ? Optional.empty() : Optional.of(filledIn()));
      visit.seeOther("/keranjang?added=" + variant);
    } catch (LapakException refusal) {
      problems.head(texts.text("shop.problem.heading"));
      if (personalisation.isEmpty() || refusal.violations().isEmpty()) {
        problems.add("quantity", texts.refusal(refusal));
      } else {
        refusal.violations().forEach(this::tell);
      }
      visit.refused(409);
    }
  }

  /** Beside the field of it, by the name that its label has. */
  private void tell(Violation violation) {
    personalisation.fields().stream()
        .filter(field -> violation.field().equals(Personalisation.FIELD + "." + field.key()))
        .findFirst()
        .ifPresentOrElse(
            field ->
                problems.add(
                    INPUT + field.key(),
                    field.label().in(lang.getLocale())
                        + ": "
                        + errors.text("violation." + violation.code(), lang.getLocale())),
            () ->
                problems.add(
                    "quantity", errors.text("violation." + violation.code(), lang.getLocale())));
  }

  /** A cart has one line of a variant: what is made otherwise has to be ordered by itself. */
  private boolean isOtherwiseInCart() {
    Sku variant = getChosen().sku();
    return !personalisation.isEmpty()
        && cookie.cart().map(CartView::lines).orElse(List.of()).stream()
            .filter(line -> line.sku().equals(variant))
            .anyMatch(line -> !line.personalisation().equals(filledIn()));
  }

  private Map<String, String> filledIn() {
    Map<String, String> typed = new HashMap<>();
    for (Field field : getFields()) {
      if (!field.value().isBlank()) {
        typed.put(field.key(), field.value().strip());
      }
    }
    return typed;
  }

  /**
   * What a buyer fills in.
   *
   * @param input the name of its control
   * @param value as it was typed
   */
  public record Field(
      String key,
      String input,
      String label,
      String hint,
      String value,
      int longest,
      List<String> choices,
      boolean required) {}

  public List<Field> getFields() {
    Map<String, String> typed =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return personalisation.fields().stream()
        .map(
            field ->
                new Field(
                    field.key(),
                    INPUT + field.key(),
                    field.label().in(lang.getLocale()),
                    field.hint().in(lang.getLocale()),
                    typed.getOrDefault(INPUT + field.key(), ""),
                    field.longest(),
                    field.choices(),
                    field.required()))
        .toList();
  }

  private Variant variant(SkuView each, int available) {
    String stock =
        available <= 0
            ? texts.text("shop.catalogue.product.stock.none")
            : available <= 10
                ? texts.text("shop.catalogue.product.stock", available)
                : texts.text("shop.catalogue.product.stock.many");
    return new Variant(
        each.sku(),
        each.optionLabel(),
        each.options(),
        each.price(),
        each.materialCost(),
        available,
        stock,
        each.quantityPrices());
  }

  /** The variant asked for, axis by axis or by its code, else the first that can be bought. */
  public Variant getChosen() {
    return variants.stream()
        .filter(variant -> variant.options().equals(wanted) && !wanted.isEmpty())
        .findFirst()
        .or(() -> variants.stream().filter(variant -> variant.sku().code().equals(sku)).findFirst())
        .or(() -> variants.stream().filter(Variant::isBuyable).findFirst())
        .orElseGet(() -> variants.get(0));
  }

  /**
   * What a piece of the chosen variant costs from so many on.
   *
   * @param now whether that holds for as many as the reader wants
   */
  public record Step(String from, Rupiah price, boolean now) {}

  /** Empty where every piece costs the same. */
  public List<Step> getSteps() {
    Variant chosen = getChosen();
    Rupiah now = priceNow();
    return chosen.quantityPrices().steps().stream()
        .map(
            step ->
                new Step(
                    texts.text("shop.catalogue.product.steps.from", step.from()),
                    step.price(),
                    step.price().equals(now)))
        .toList();
  }

  /** What all those pieces of the chosen variant cost that the reader wants. */
  public String getStepsTotal() {
    return texts.text(
        "shop.catalogue.product.steps.total", pieces(), priceNow(), priceNow().times(pieces()));
  }

  private Rupiah priceNow() {
    return getChosen().quantityPrices().priceFor(pieces(), getChosen().price());
  }

  private int pieces() {
    return Math.min(Math.max(1, Numbers.integer(quantity).orElse(1)), QuantityPrices.MOST_PIECES);
  }

  public boolean isBuyable() {
    return scheme != null && !isAway() && variants.stream().anyMatch(Variant::isBuyable);
  }

  public boolean isPricesDiffer() {
    return !product.lowestPrice().equals(product.highestPrice());
  }

  /**
   * What a buyer chooses of one axis.
   *
   * @param input the name of its controls
   */
  public record Choice(String label, String input, List<Value> values) {}

  /**
   * A value of an axis.
   *
   * @param sku the variant to which it leads: with the other values that are chosen, or, where
   *     there is none such to be had, another one with this value
   */
  public record Value(String text, Sku sku, boolean chosen, boolean buyable) {}

  /** Empty where variants are told apart without axes. */
  public List<Choice> getChoices() {
    if (choices == null) {
      Map<String, String> now = wanted.isEmpty() ? getChosen().options() : wanted;
      choices = new ArrayList<>();
      for (int i = 0; i < axes.all().size(); i++) {
        Axis axis = axes.all().get(i);
        choices.add(
            new Choice(
                ProductFacts.capital(facts.attribute(axis.name())),
                CHOICE + i,
                axis.values().stream().map(value -> value(axis.name(), value, now)).toList()));
      }
    }
    return choices;
  }

  private Value value(String axis, String text, Map<String, String> now) {
    Map<String, String> next = new HashMap<>(now);
    next.put(axis, text);
    List<Variant> having =
        variants.stream().filter(each -> text.equals(each.options().get(axis))).toList();
    Variant target =
        having.stream()
            .filter(each -> each.isBuyable() && each.options().equals(next))
            .findFirst()
            .or(() -> having.stream().filter(Variant::isBuyable).findFirst())
            .orElseGet(() -> having.get(0));
    return new Value(text, target.sku(), text.equals(now.get(axis)), target.isBuyable());
  }

  public List<Variant> getVariants() {
    return variants;
  }

  /** E.g. {@code Warna, ukuran}. */
  public String getOptionNames() {
    Set<String> names = product.skus().get(0).options().keySet();
    return ProductFacts.capital(String.join(", ", names.stream().map(facts::attribute).toList()));
  }

  public String getName() {
    return product.name().in(lang.getLocale());
  }

  public List<String> getParagraphs() {
    return texts.paragraphs(product.description().in(lang.getLocale()));
  }

  public String getSummary() {
    String text = product.description().in(lang.getLocale());
    return text.length() <= SUMMARY ? text : text.substring(0, SUMMARY - 1) + "…";
  }

  /** The chosen variant. */
  public String getPicture() {
    return art.drawn(
        slug,
        product.category(),
        product.name().id(),
        getChosen().sku(),
        getChosen().label(),
        shop);
  }

  /** The chosen variant from near by. */
  public String getDetail() {
    return art.detail(
        slug,
        product.category(),
        product.name().id(),
        getChosen().sku(),
        getChosen().label(),
        shop);
  }

  /**
   * A photograph on the page.
   *
   * @param alt what is to be seen
   */
  public record Photo(String source, String set, String small, String alt) {}

  /** Its photographs; without any the chosen variant is drawn. */
  public List<Photo> getPhotos() {
    List<Photo> photos = new ArrayList<>();
    for (PictureView each : product.pictures()) {
      String words = each.alt().in(lang.getLocale());
      String alt =
          !words.isBlank()
              ? words
              : photos.isEmpty()
                  ? getName()
                  : texts.text("shop.catalogue.product.photo", getName(), photos.size() + 1);
      photos.add(
          new Photo(
              art.wide(each.picture(), 800),
              art.set(each.picture()),
              art.wide(each.picture(), 400),
              alt));
    }
    return photos;
  }

  /** The shop takes no orders today. */
  public boolean isAway() {
    return shop.isAway(today());
  }

  private boolean isClosed(LocalDate day) {
    return shop.restsOn(day);
  }

  private LocalDate today() {
    return WibDates.dayOf(clock.instant());
  }

  public String getReadyLabel() {
    int days = product.leadTimeDays();
    String by = fmt.weekday(LeadTime.readyBy(today(), days, this::isClosed));
    return days == 0
        ? texts.text("shop.catalogue.product.ready", by)
        : texts.text("shop.catalogue.product.ready.made", days, by);
  }

  public List<CategoryView> getTrail() {
    return crafts.trail(product.category());
  }

  public List<Fact> getLicences() {
    if (licences == null) {
      licences = facts.licencesOf(product);
    }
    return licences;
  }

  /** How the price of the chosen variant is shared out, as bars of a hundred. */
  public List<Part> getSplit() {
    if (scheme == null) {
      return List.of();
    }
    Variant chosen = getChosen();
    Rupiah price = priceNow();
    Shares shares = scheme.share(price, chosen.materialCost());
    List<Part> parts = new ArrayList<>();
    double start = 0;
    for (Part part :
        List.of(
            new Part("premi", shares.premi(), 0, 0),
            new Part("capital", shares.capital(), 0, 0),
            new Part("pnbp", shares.pnbp(), 0, 0),
            new Part("material", shares.material(), 0, 0))) {
      if (part.amount().isPositive()) {
        double width = 100.0 * part.amount().amount() / price.amount();
        parts.add(new Part(part.label(), part.amount(), start, width));
        start += width;
      }
    }
    return parts;
  }

  /** A share of the price. */
  public record Part(String label, Rupiah amount, double start, double width) {}

  public SchemeView getScheme() {
    return scheme;
  }

  public String getSchemeSince() {
    return fmt.date(scheme.validFrom());
  }

  /** What its Lapas shows beside it. */
  public List<ListingView> getRelated() {
    if (related == null) {
      related = listings.inStockFirst(catalogue.relatedTo(product));
    }
    return related;
  }

  /** Others of the same shop, as many as those that were chosen leave room for. */
  public List<ListingView> getMore() {
    if (more == null) {
      more =
          listings
              .items(ListingQuery.ofShop(shop.slug(), 0, MORE + 1 + getRelated().size()))
              .stream()
              .filter(other -> !other.slug().equals(slug))
              .filter(other -> !getRelated().contains(other))
              .limit(Math.max(0, MORE - getRelated().size()))
              .toList();
    }
    return more;
  }

  public ProductView getProduct() {
    return product;
  }

  public ShopView getShop() {
    return shop;
  }

  public FormProblems getProblems() {
    return problems;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getSku() {
    return sku;
  }

  public void setSku(String sku) {
    this.sku = sku;
  }

  public String getQuantity() {
    return quantity;
  }

  public void setQuantity(String quantity) {
    this.quantity = quantity;
  }
}
