package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.FoodBase;
import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.FoodPackaging;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductRules;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A product as it stands in the form. */
public class ProductForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private String nameEn;
  private String description;
  private String descriptionEn;
  private String category;
  private ProductStatus status = ProductStatus.PUBLISHED;
  private Storage storage = Storage.NONE;
  private String leadTimeDays = "0";
  private String attributes;
  private String licences;
  private String shelfLifeDays;
  private FoodBase foodBase;
  private FoodPackaging packaging;
  private final List<VariantForm> variants = new ArrayList<>();

  ProductForm() {
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
    attributes = Pairs.print(product.attributes(), "\n");
    licences = Pairs.print(product.licences(), "\n");
    shelfLifeDays =
        product.food().shelfLifeDays() == null ? "" : product.food().shelfLifeDays().toString();
    foodBase = product.food().base();
    packaging = product.food().packaging();
    product.skus().forEach(sku -> variants.add(new VariantForm(sku)));
  }

  /**
   * The draft of what was typed.
   *
   * @throws id.lapakkarya.platform.LapakException "invalid-input" when something cannot be read,
   *     naming along with it all that the rules would refuse next
   */
  ProductDraft draft(String slug, Set<String> categories) {
    Violations violations = new Violations();
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
            Pairs.read("attributes", attributes, violations),
            Pairs.read("licences", licences, violations),
            new ArrayList<>(),
            new FoodFacts(shelfLife(violations), foodBase, packaging));
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

  public String getAttributes() {
    return attributes;
  }

  public void setAttributes(String attributes) {
    this.attributes = attributes;
  }

  public String getLicences() {
    return licences;
  }

  public void setLicences(String licences) {
    this.licences = licences;
  }
}
