package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.AxesConverter;
import id.lapakkarya.catalogue.model.PersonalisationConverter;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.TextMapConverter;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What buyers see of a product, or some fields of that, each as one text: lists of pairs and of
 * pictures are written as JSON. {@link ShownField#VARIANTS} may have some variants only: they are
 * compared and put together one by one.
 */
public record ShownValues(Map<ShownField, String> values) implements Serializable {
  public static final ShownValues NONE = new ShownValues(Map.of());

  private static final String SHELF_LIFE = "shelfLifeDays";
  private static final String BASE = "base";
  private static final String PACKAGING = "packaging";

  public ShownValues {
    Map<ShownField, String> sorted = new EnumMap<>(ShownField.class);
    sorted.putAll(values);
    values = Collections.unmodifiableMap(sorted);
  }

  /** All that a view of a product has: what buyers fill in stands beside it. */
  public static ShownValues of(ProductView product) {
    Map<String, Map<String, String>> offered = new LinkedHashMap<>();
    product.skus().stream()
        .filter(sku -> !sku.withdrawn())
        .forEach(sku -> offered.put(sku.sku().code(), sku.options()));
    return of(ProductDraft.of(product))
        .with(ofAxes(product.axes()))
        .with(ofVariants(offered))
        .with(ofPictures(product.pictures()));
  }

  /**
   * All that a draft says, its pictures, variants and axes aside; of what buyers fill in nothing
   * where it stays.
   */
  static ShownValues of(ProductDraft draft) {
    Map<ShownField, String> all = new EnumMap<>(ShownField.class);
    all.put(ShownField.NAME, plain(draft.name()));
    all.put(ShownField.NAME_EN, plain(draft.nameEn()));
    all.put(ShownField.DESCRIPTION, plain(draft.description()));
    all.put(ShownField.DESCRIPTION_EN, plain(draft.descriptionEn()));
    all.put(ShownField.CATEGORY, draft.category());
    all.put(ShownField.STORAGE, (draft.storage() == null ? Storage.NONE : draft.storage()).name());
    all.put(ShownField.FOOD, write(draft.food() == null ? FoodFacts.NONE : draft.food()));
    all.put(ShownField.ATTRIBUTES, write(draft.attributes()));
    all.put(ShownField.LICENCES, write(draft.licences()));
    if (draft.extras().personalisation() != null) {
      all.put(ShownField.PERSONALISATION, write(draft.extras().personalisation()));
    }
    return new ShownValues(all);
  }

  static ShownValues ofPictures(List<PictureView> pictures) {
    return new ShownValues(Map.of(ShownField.PICTURES, ShownPictures.write(pictures)));
  }

  /**
   * The options by which buyers know variants.
   *
   * @param options by code; null for one that is not offered
   */
  static ShownValues ofVariants(Map<String, Map<String, String>> options) {
    return new ShownValues(Map.of(ShownField.VARIANTS, ShownVariants.of(options)));
  }

  static ShownValues ofAxes(Axes axes) {
    String written = new AxesConverter().convertToDatabaseColumn(axes);
    return new ShownValues(Map.of(ShownField.OPTIONS, written == null ? "" : written));
  }

  /** What buyers see of papers, alone. */
  public static ShownValues ofPapers(Map<String, String> papers) {
    return new ShownValues(Map.of(ShownField.PAPERS, write(papers)));
  }

  /** What buyers fill in, alone. */
  public static ShownValues ofPersonalisation(Personalisation asked) {
    return new ShownValues(Map.of(ShownField.PERSONALISATION, write(asked)));
  }

  /** As they are stored; see {@link #stored}. */
  public static ShownValues read(String stored) {
    Map<ShownField, String> all = new EnumMap<>(ShownField.class);
    new TextMapConverter()
        .convertToEntityAttribute(stored)
        .forEach((name, text) -> all.put(ShownField.valueOf(name), text));
    return new ShownValues(all);
  }

  /** One text for all of them. */
  public String stored() {
    Map<String, String> all = new LinkedHashMap<>();
    values.forEach((field, text) -> all.put(field.name(), text));
    return new TextMapConverter().convertToDatabaseColumn(all);
  }

  public Set<ShownField> fields() {
    return values.isEmpty() ? Set.of() : EnumSet.copyOf(values.keySet());
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** These fields alone. */
  public ShownValues only(Collection<ShownField> wanted) {
    Map<ShownField, String> some = empty();
    some.putAll(values);
    some.keySet().retainAll(wanted);
    return new ShownValues(some);
  }

  /** The fields that the other has, and of variants those that it has. */
  public ShownValues beside(ShownValues other) {
    Map<ShownField, String> some = empty();
    some.putAll(only(other.fields()).values);
    if (other.values.containsKey(ShownField.VARIANTS)) {
      Set<String> codes = other.pairs(ShownField.VARIANTS).keySet();
      some.put(ShownField.VARIANTS, ShownVariants.of(codes, text(ShownField.VARIANTS)));
    }
    return new ShownValues(some);
  }

  /** With the other's fields instead of the own ones; of variants with the other's besides. */
  public ShownValues with(ShownValues others) {
    Map<ShownField, String> all = empty();
    all.putAll(values);
    all.putAll(others.values);
    if (others.values.containsKey(ShownField.VARIANTS)) {
      all.put(
          ShownField.VARIANTS,
          ShownVariants.with(text(ShownField.VARIANTS), others.text(ShownField.VARIANTS)));
    }
    return new ShownValues(all);
  }

  /** Without these variants. */
  ShownValues withoutVariants(Collection<String> codes) {
    Map<String, String> others = new LinkedHashMap<>(pairs(ShownField.VARIANTS));
    return others.keySet().removeAll(codes) ? withVariants(others) : this;
  }

  /** With no other variants than these. */
  private ShownValues withVariants(Map<String, String> written) {
    Map<ShownField, String> all = empty();
    all.putAll(values);
    if (written.isEmpty()) {
      all.remove(ShownField.VARIANTS);
    } else {
      all.put(ShownField.VARIANTS, ShownVariants.write(written));
    }
    return new ShownValues(all);
  }

  /** Without axes where no name of a variant is changed: then they do not wait. */
  ShownValues settled() {
    return values.containsKey(ShownField.VARIANTS)
        ? this
        : only(EnumSet.complementOf(EnumSet.of(ShownField.OPTIONS)));
  }

  /** What is not the same in the other; the order of pairs alone is no difference. */
  public ShownValues butFor(ShownValues other) {
    Map<ShownField, String> some = empty();
    values.forEach(
        (field, text) -> {
          if (!isSame(field, other)) {
            some.put(field, text);
          }
        });
    return values.containsKey(ShownField.VARIANTS)
        ? new ShownValues(some).withVariants(variantsButFor(other))
        : new ShownValues(some);
  }

  /** One that the other does not have is not offered there. */
  private Map<String, String> variantsButFor(ShownValues other) {
    return ShownVariants.butFor(text(ShownField.VARIANTS), other.text(ShownField.VARIANTS));
  }

  private boolean isSame(ShownField field, ShownValues other) {
    return switch (field) {
      case VARIANTS -> variantsButFor(other).isEmpty();
      case FOOD, ATTRIBUTES, LICENCES, PAPERS ->
          other.values.containsKey(field) && pairs(field).equals(other.pairs(field));
      default -> Objects.equals(values.get(field), other.values.get(field));
    };
  }

  /** What stands in a field; empty where this says nothing of it. */
  public String text(ShownField field) {
    return values.getOrDefault(field, "");
  }

  /** What stands in a field of pairs. */
  public Map<String, String> pairs(ShownField field) {
    return values.containsKey(field)
        ? new TextMapConverter().convertToEntityAttribute(values.get(field))
        : Map.of();
  }

  /** Options of the variants that are offered, by code. */
  public Map<String, Map<String, String>> variants() {
    return ShownVariants.offered(text(ShownField.VARIANTS));
  }

  /** What variants differ in. */
  public Axes axes() {
    return new AxesConverter().convertToEntityAttribute(emptyToNull(text(ShownField.OPTIONS)));
  }

  public List<PictureView> pictures() {
    return values.containsKey(ShownField.PICTURES)
        ? ShownPictures.read(values.get(ShownField.PICTURES))
        : List.of();
  }

  public Personalisation personalisation() {
    String written = text(ShownField.PERSONALISATION);
    return new PersonalisationConverter().convertToEntityAttribute(emptyToNull(written));
  }

  /** The draft with these fields, its variants and axes aside. */
  ProductDraft on(ProductDraft draft) {
    ShownValues all = of(draft).with(this);
    return new ProductDraft(
        draft.slug(),
        all.text(ShownField.NAME),
        all.text(ShownField.NAME_EN),
        all.text(ShownField.DESCRIPTION),
        all.text(ShownField.DESCRIPTION_EN),
        all.text(ShownField.CATEGORY),
        draft.status(),
        Storage.valueOf(all.text(ShownField.STORAGE)),
        draft.leadTimeDays(),
        all.pairs(ShownField.ATTRIBUTES),
        all.pairs(ShownField.LICENCES),
        draft.skus(),
        all.food(),
        draft.axes(),
        on(draft.extras()));
  }

  private ProductExtras on(ProductExtras extras) {
    return values.containsKey(ShownField.PERSONALISATION)
        ? new ProductExtras(personalisation(), extras.related())
        : extras;
  }

  /** The product as it would be with these fields, as far as its view has them. */
  public ProductView on(ProductView product) {
    ShownValues all = of(product).with(this);
    Map<String, Map<String, String>> named = variants();
    List<SkuView> skus = product.skus().stream().map(sku -> on(sku, named)).toList();
    return new ProductView(
        product.id(),
        product.version(),
        product.tenant(),
        product.slug(),
        new LocalText(all.text(ShownField.NAME), all.text(ShownField.NAME_EN)),
        new LocalText(all.text(ShownField.DESCRIPTION), all.text(ShownField.DESCRIPTION_EN)),
        all.text(ShownField.CATEGORY),
        product.status(),
        Storage.valueOf(all.text(ShownField.STORAGE)),
        product.leadTimeDays(),
        all.pairs(ShownField.ATTRIBUTES),
        all.pairs(ShownField.LICENCES),
        skus,
        all.pictures(),
        product.createdAt(),
        product.changedAt(),
        all.food(),
        product.held(),
        axesOf(all, skus));
  }

  private static SkuView on(SkuView sku, Map<String, Map<String, String>> named) {
    Map<String, String> options = named.get(sku.sku().code());
    return options == null ? sku : sku.offered(options);
  }

  /** Where names of variants change, the axes go along with all that are offered. */
  private Axes axesOf(ShownValues all, List<SkuView> skus) {
    return values.containsKey(ShownField.VARIANTS)
        ? all.axes()
            .goingWith(skus.stream().filter(sku -> !sku.withdrawn()).map(SkuView::options).toList())
        : all.axes();
  }

  private FoodFacts food() {
    Map<String, String> facts = pairs(ShownField.FOOD);
    return new FoodFacts(
        facts.containsKey(SHELF_LIFE) ? Integer.valueOf(facts.get(SHELF_LIFE)) : null,
        facts.containsKey(BASE) ? FoodBase.valueOf(facts.get(BASE)) : null,
        facts.containsKey(PACKAGING) ? FoodPackaging.valueOf(facts.get(PACKAGING)) : null);
  }

  private static String write(Personalisation asked) {
    String written = new PersonalisationConverter().convertToDatabaseColumn(asked);
    return written == null ? "" : written;
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String write(FoodFacts facts) {
    Map<String, String> known = new LinkedHashMap<>();
    put(known, SHELF_LIFE, facts.shelfLifeDays());
    put(known, BASE, facts.base());
    put(known, PACKAGING, facts.packaging());
    return new TextMapConverter().convertToDatabaseColumn(known);
  }

  private static void put(Map<String, String> known, String name, Object fact) {
    if (fact != null) {
      known.put(name, fact.toString());
    }
  }

  private static String write(Map<String, String> pairs) {
    Map<String, String> all = new LinkedHashMap<>();
    if (pairs != null) {
      pairs.forEach((key, text) -> all.put(key, plain(text)));
    }
    return new TextMapConverter().convertToDatabaseColumn(all);
  }

  /** Browsers end lines in their own way, and that is no change. */
  private static String plain(String text) {
    return text == null ? "" : text.strip().replace("\r\n", "\n");
  }

  private static Map<ShownField, String> empty() {
    return new EnumMap<>(ShownField.class);
  }
}
