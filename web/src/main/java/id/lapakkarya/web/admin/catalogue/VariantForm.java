package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Measures;
import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A variant as it stands in the form; what cannot be read stays as typed. */
public class VariantForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String BETWEEN = "; ";

  private final boolean stored;
  private String sku;
  private String articleCode;
  private String options;
  private String price;
  private String materialCost;
  private String weight;
  private String length = "";
  private String width = "";
  private String height = "";
  private boolean withdrawn;

  /** None of the combinations that were put together last. */
  private boolean left;

  private final List<StepForm> steps = new ArrayList<>();

  VariantForm() {
    stored = false;
  }

  /** A new one that costs, weighs and measures what another does. */
  VariantForm(VariantForm first, Map<String, String> of, String code, String article) {
    this();
    options = Pairs.print(of, BETWEEN);
    sku = code;
    articleCode = article;
    price = first.price;
    materialCost = first.materialCost;
    weight = first.weight;
    length = first.length;
    width = first.width;
    height = first.height;
  }

  VariantForm(SkuView variant) {
    stored = true;
    sku = variant.sku().code();
    articleCode = variant.articleCode();
    options = Pairs.print(variant.options(), BETWEEN);
    withdrawn = variant.withdrawn();
    price = Numbers.print(variant.price());
    materialCost = variant.materialCost() == null ? "" : Numbers.print(variant.materialCost());
    weight = String.valueOf(variant.weightGrams());
    length = print(variant.measures().length());
    width = print(variant.measures().width());
    height = print(variant.measures().height());
    variant.quantityPrices().steps().forEach(step -> steps.add(new StepForm(step)));
  }

  /**
   * The variant as typed; what cannot be read is added to the violations.
   *
   * @param field path of this variant in the form, e.g. {@code skus[0]}
   */
  SkuDraft draft(String field, Violations violations) {
    return new SkuDraft(
        sku == null ? "" : sku.strip(),
        articleCode,
        Pairs.read(field + ".options", options, violations),
        rupiah(field + ".price", price, violations),
        materialCost == null || materialCost.isBlank()
            ? Rupiah.ZERO
            : rupiah(field + ".materialCost", materialCost, violations),
        Numbers.readInt(field + ".weightGrams", weight, violations),
        quantityPrices(field + ".quantityPrices", violations),
        measures(field + ".measures", violations),
        withdrawn);
  }

  /** The options as far as they can be read. */
  Map<String, String> options() {
    return Pairs.read("options", options, new Violations());
  }

  /** Has these options under other names; what cannot be read stays as typed. */
  void rename(Map<String, String> renamed) {
    if (!renamed.equals(options())) {
      options = Pairs.print(renamed, BETWEEN);
    }
  }

  /** Is this combination from now on. */
  void be(Map<String, String> combination) {
    options = Pairs.print(combination, BETWEEN);
    left = false;
  }

  /** Is no combination any more, and so is offered no more unless somebody wants it. */
  void leave() {
    left = true;
    withdrawn = true;
  }

  public boolean isLeft() {
    return left;
  }

  /** E.g. {@code M, merah}. */
  public String getLabel() {
    return SkuView.optionLabel(options());
  }

  public boolean isWithdrawn() {
    return withdrawn;
  }

  public void setWithdrawn(boolean withdrawn) {
    this.withdrawn = withdrawn;
  }

  private Measures measures(String field, Violations violations) {
    return Stream.of(length, width, height).allMatch(String::isBlank)
        ? Measures.NONE
        : new Measures(
            Numbers.readInt(field + ".length", length, violations),
            Numbers.readInt(field + ".width", width, violations),
            Numbers.readInt(field + ".height", height, violations));
  }

  private static String print(Integer side) {
    return side == null ? "" : side.toString();
  }

  /** Rows that were left empty are none. */
  private QuantityPrices quantityPrices(String field, Violations violations) {
    steps.removeIf(StepForm::isBlank);
    List<QuantityPrices.Step> read = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      read.add(steps.get(i).step(field + "[" + i + "]", violations));
    }
    return new QuantityPrices(read);
  }

  public void addStep() {
    if (isRoomForStep()) {
      steps.add(new StepForm());
    }
  }

  public void removeStep(StepForm step) {
    steps.remove(step);
  }

  public boolean isRoomForStep() {
    return steps.size() < QuantityPrices.MOST;
  }

  public List<StepForm> getSteps() {
    return steps;
  }

  private void putSteps(String text) {
    steps.clear();
    QuantityPrices.parse(text.replace(".", ""))
        .steps()
        .forEach(step -> steps.add(new StepForm(step)));
  }

  /** What stands in the fields that may change. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("options", options);
    texts.put("withdrawn", String.valueOf(withdrawn));
    texts.put("price", price);
    texts.put("material", materialCost);
    texts.put("weight", weight);
    texts.put("length", length);
    texts.put("width", width);
    texts.put("height", height);
    texts.put("article", articleCode);
    texts.put("steps", steps.stream().map(StepForm::text).collect(Collectors.joining("; ")));
    return texts;
  }

  /** Writes into the field of that name, as {@link #texts} calls it. */
  void put(String field, String text) {
    switch (field) {
      case "options" -> options = text;
      case "withdrawn" -> withdrawn = Boolean.parseBoolean(text);
      case "price" -> price = text;
      case "material" -> materialCost = text;
      case "weight" -> weight = text;
      case "length" -> length = text;
      case "width" -> width = text;
      case "height" -> height = text;
      case "article" -> articleCode = text;
      case "steps" -> putSteps(text);
      default -> throw new IllegalArgumentException(field);
    }
  }

  private static Rupiah rupiah(String field, String text, Violations violations) {
    return Rupiah.of(Numbers.read(field, text, violations));
  }

  /** Its code can no longer change: orders and stock name it. */
  public boolean isStored() {
    return stored;
  }

  public String getSku() {
    return sku;
  }

  public void setSku(String sku) {
    this.sku = sku;
  }

  public String getArticleCode() {
    return articleCode;
  }

  public void setArticleCode(String articleCode) {
    this.articleCode = articleCode;
  }

  public String getOptions() {
    return options;
  }

  public void setOptions(String options) {
    this.options = options;
  }

  public String getPrice() {
    return price;
  }

  public void setPrice(String price) {
    this.price = price;
  }

  public String getMaterialCost() {
    return materialCost;
  }

  public void setMaterialCost(String materialCost) {
    this.materialCost = materialCost;
  }

  public String getWeight() {
    return weight;
  }

  public void setWeight(String weight) {
    this.weight = weight;
  }

  public String getLength() {
    return length;
  }

  public void setLength(String length) {
    this.length = length == null ? "" : length;
  }

  public String getWidth() {
    return width;
  }

  public void setWidth(String width) {
    this.width = width == null ? "" : width;
  }

  public String getHeight() {
    return height;
  }

  public void setHeight(String height) {
    this.height = height == null ? "" : height;
  }
}
