package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.FoodBase;
import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.FoodPackaging;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductRules;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.catalogue.VariantCodes;
import id.lapakkarya.catalogue.VariantPlan;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A product as it stands in the form. */
public class ProductForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String VARIANT_FIELD = "/";
  private static final String AXES = "axes";

  private String name;
  private String nameEn;
  private String description;
  private String descriptionEn;
  private String category;
  private ProductStatus status = ProductStatus.PUBLISHED;
  private Storage storage = Storage.NONE;
  private String leadTimeDays = "0";
  private final AttributeFields attributes;
  private String licences;
  private String shelfLifeDays;
  private FoodBase foodBase;
  private FoodPackaging packaging;
  private final List<VariantForm> variants = new ArrayList<>();
  private final AxesForm axes;
  private Arranged arranged;

  ProductForm() {
    attributes = new AttributeFields(Map.of());
    axes = new AxesForm(Axes.NONE);
    addVariant();
  }

  ProductForm(ProductView product) {
    name = product.name().id();
    nameEn = product.name().en();
    description = product.description().id();
    descriptionEn = product.description().en();
    category = product.category();
    status = product.status();
    storage = product.storage();
    leadTimeDays = String.valueOf(product.leadTimeDays());
    attributes = new AttributeFields(product.attributes());
    licences = Pairs.print(product.licences(), "\n");
    shelfLifeDays =
        product.food().shelfLifeDays() == null ? "" : product.food().shelfLifeDays().toString();
    foodBase = product.food().base();
    packaging = product.food().packaging();
    product.skus().forEach(sku -> variants.add(new VariantForm(sku)));
    axes = new AxesForm(product.axes());
  }

  /**
   * What became of the variants when they were put together; nothing of it is stored yet.
   *
   * @param added labels of new ones
   * @param left labels of those that are no combination any more
   */
  public record Arranged(int kept, List<String> added, List<String> left) implements Serializable {}

  /**
   * Makes the variants all combinations of the axes: new ones begin with price, weight and measures
   * of the first; those that are none any more stay in the form, marked as withdrawn.
   *
   * @throws id.lapakkarya.platform.LapakException "invalid-input" when an axis is not in order; the
   *     variants then stay as they are
   */
  void arrange() {
    Axes wanted = axes.axes();
    Violations violations = new Violations();
    wanted.check(violations);
    violations.when(wanted.isEmpty(), Axes.FIELD, "required").throwIfAny();
    rename();
    VariantPlan plan = VariantPlan.of(wanted, variants.stream().map(VariantForm::options).toList());
    VariantForm first = variants.get(0);
    Set<String> codes = taken(VariantForm::getSku);
    Set<String> articles = taken(VariantForm::getArticleCode);
    List<VariantForm> next = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (VariantPlan.Place place : plan.places()) {
      Collection<String> values = place.options().values();
      if (place.isNew()) {
        next.add(
            new VariantForm(
                first,
                place.options(),
                VariantCodes.propose(first.getSku(), values, codes),
                VariantCodes.propose(first.getArticleCode(), values, articles)));
        added.add(String.join(", ", values));
      } else {
        variants.get(place.variant()).be(place.options());
        next.add(variants.get(place.variant()));
      }
    }
    List<VariantForm> left =
        plan.left().stream().map(variants::get).filter(VariantForm::isStored).toList();
    left.forEach(VariantForm::leave);
    next.addAll(left);
    variants.clear();
    variants.addAll(next);
    arranged =
        new Arranged(
            plan.places().size() - added.size(),
            added,
            left.stream().map(VariantForm::getLabel).toList());
  }

  private Set<String> taken(Function<VariantForm, String> code) {
    return variants.stream()
        .map(code)
        .filter(Objects::nonNull)
        .map(String::strip)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Variants follow a name or value that was given another name. */
  private void rename() {
    variants.forEach(each -> each.rename(axes.renamed(each.options())));
    axes.settle();
  }

  /**
   * Puts a variant at another place; what is out of bounds is brought within.
   *
   * @param place from 0
   * @return the place
   */
  int moveVariant(VariantForm variant, int place) {
    int within = Math.min(Math.max(place, 0), variants.size() - 1);
    variants.remove(variant);
    variants.add(within, variant);
    return within;
  }

  /** One more thing that variants differ in. */
  public void addAxis() {
    axes.add(variants.stream().map(VariantForm::options).toList());
  }

  public AxesForm getAxes() {
    return axes;
  }

  /** What the variants were put together to last; null for nothing. */
  public Arranged getArranged() {
    return arranged;
  }

  /**
   * The draft of what was typed.
   *
   * @throws id.lapakkarya.platform.LapakException "invalid-input" when something cannot be read,
   *     naming along with it all that the rules would refuse next
   */
  ProductDraft draft(String slug, Set<String> categories) {
    Violations violations = new Violations();
    Axes wanted = axes.axes();
    wanted.check(violations);
    if (violations.isEmpty()) {
      rename();
    }
    ProductDraft draft =
        new ProductDraft(
            slug,
            name,
            nameEn,
            description,
            descriptionEn,
            category,
            status,
            storage,
            Numbers.readInt("leadTimeDays", leadTimeDays, violations),
            attributes.read(violations),
            Pairs.read("licences", licences, violations),
            new ArrayList<>(),
            new FoodFacts(shelfLife(violations), foodBase, packaging),
            wanted);
    for (int i = 0; i < variants.size(); i++) {
      draft.skus().add(variants.get(i).draft("skus[" + i + "]", violations));
    }
    if (!violations.isEmpty()) {
      ProductRules.check(draft, categories)
          .all()
          .forEach(each -> violations.add(each.field(), each.code()));
    }
    violations.throwIfAny();
    return draft;
  }

  /**
   * What stands in the fields, each under a name of its own, in the order of the page. Fields of a
   * variant are there once it has its code: {@code LPP-01/price}.
   */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("name", plain(name));
    texts.put("nameEn", plain(nameEn));
    texts.put("description", plain(description));
    texts.put("descriptionEn", plain(descriptionEn));
    texts.put("status", plain(status));
    texts.put("category", plain(category));
    texts.put("lead", plain(leadTimeDays));
    texts.put("storage", plain(storage));
    texts.put("shelfLife", plain(shelfLifeDays));
    texts.put("foodBase", plain(foodBase));
    texts.put("packaging", plain(packaging));
    texts.put("attributes", plain(attributes.text()));
    texts.put("licences", plain(licences));
    texts.put(AXES, axes.text());
    variants.stream()
        .filter(VariantForm::isStored)
        .forEach(
            variant ->
                variant
                    .texts()
                    .forEach(
                        (field, text) ->
                            texts.put(variant.getSku() + VARIANT_FIELD + field, plain(text))));
    return texts;
  }

  /** Writes into the field of that name, as {@link #texts} calls it. */
  void put(String field, String text) {
    switch (field) {
      case "name" -> name = text;
      case "nameEn" -> nameEn = text;
      case "description" -> description = text;
      case "descriptionEn" -> descriptionEn = text;
      case "status" -> status = ProductStatus.valueOf(text);
      case "category" -> category = text;
      case "lead" -> leadTimeDays = text;
      case "storage" -> storage = Storage.valueOf(text);
      case "shelfLife" -> shelfLifeDays = text;
      case "foodBase" -> foodBase = text.isEmpty() ? null : FoodBase.valueOf(text);
      case "packaging" -> packaging = text.isEmpty() ? null : FoodPackaging.valueOf(text);
      case "attributes" -> attributes.put(text);
      case "licences" -> licences = text;
      case AXES -> axes.put(text);
      default -> {
        String[] parts = field.split(VARIANT_FIELD, 2);
        variants.stream()
            .filter(variant -> variant.isStored() && variant.getSku().equals(parts[0]))
            .forEach(variant -> variant.put(parts[1], text));
      }
    }
  }

  /** Takes up the variants that it does not have yet, before those that were added here. */
  void adopt(ProductView stored) {
    Set<String> known = new HashSet<>();
    variants.stream().filter(VariantForm::isStored).forEach(each -> known.add(each.getSku()));
    int place = known.size();
    for (SkuView sku : stored.skus()) {
      if (!known.contains(sku.sku().code())) {
        variants.add(place++, new VariantForm(sku));
      }
    }
  }

  private static String plain(Object text) {
    return text == null ? "" : text.toString().replace("\r\n", "\n");
  }

  private Integer shelfLife(Violations violations) {
    return shelfLifeDays == null || shelfLifeDays.isBlank()
        ? null
        : Integer.valueOf(Numbers.readInt("shelfLifeDays", shelfLifeDays, violations));
  }

  public final void addVariant() {
    variants.add(new VariantForm());
  }

  /** Takes back a variant that was not stored yet. */
  public void removeVariant(VariantForm variant) {
    if (!variant.isStored() && variants.size() > 1) {
      variants.remove(variant);
    }
  }

  public List<VariantForm> getVariants() {
    return variants;
  }

  public ProductStatus[] getStatuses() {
    return status == ProductStatus.ARCHIVED
        ? ProductStatus.values()
        : new ProductStatus[] {ProductStatus.PUBLISHED, ProductStatus.DRAFT};
  }

  public Storage[] getStorages() {
    return Storage.values();
  }

  public FoodBase[] getFoodBases() {
    return FoodBase.values();
  }

  public FoodPackaging[] getPackagings() {
    return FoodPackaging.values();
  }

  public String getShelfLifeDays() {
    return shelfLifeDays;
  }

  public void setShelfLifeDays(String shelfLifeDays) {
    this.shelfLifeDays = shelfLifeDays;
  }

  public FoodBase getFoodBase() {
    return foodBase;
  }

  public void setFoodBase(FoodBase foodBase) {
    this.foodBase = foodBase;
  }

  public FoodPackaging getPackaging() {
    return packaging;
  }

  public void setPackaging(FoodPackaging packaging) {
    this.packaging = packaging;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getDescriptionEn() {
    return descriptionEn;
  }

  public void setDescriptionEn(String descriptionEn) {
    this.descriptionEn = descriptionEn;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public ProductStatus getStatus() {
    return status;
  }

  public void setStatus(ProductStatus status) {
    this.status = status;
  }

  public Storage getStorage() {
    return storage;
  }

  public void setStorage(Storage storage) {
    this.storage = storage;
  }

  public String getLeadTimeDays() {
    return leadTimeDays;
  }

  public void setLeadTimeDays(String leadTimeDays) {
    this.leadTimeDays = leadTimeDays;
  }

  public AttributeFields getAttributes() {
    return attributes;
  }

  public String getLicences() {
    return licences;
  }

  public void setLicences(String licences) {
    this.licences = licences;
  }
}
