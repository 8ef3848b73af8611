package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.FoodBase;
import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.FoodPackaging;
import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.ShownField;
import id.lapakkarya.catalogue.ShownValues;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.catalogue.Storage;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.TextMapConverter;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Something a Lapas makes, in one or more variants. */
@Entity
@Table(name = "product")
@NamedQuery(
    name = "Product.bySlug",
    query = "select distinct p from Product p left join fetch p.skus where p.slug = :slug")
@NamedQuery(
    name = "Product.bySlugs",
    query =
        "select distinct p from Product p left join fetch p.skus where p.slug in :slugs order by p.id")
@NamedQuery(
    name = "Product.personalisation",
    query = "select p.id, p.personalisation from Product p where p.id = :id")
@NamedQuery(
    name = "Product.papersShown",
    query = "select p.id, p.papersShown from Product p where p.id = :id")
@NamedQuery(
    name = "Product.related",
    query = "select p.id, p.related from Product p where p.id = :id")
@NamedQuery(
    name = "Product.published",
    query =
        "select distinct p from Product p left join fetch p.skus where p.id in :ids"
            + " and p.status = id.lapakkarya.catalogue.ProductStatus.PUBLISHED"
            + " and p.held = false order by p.id")
public class Product extends TenantOwned {
  private static final TextMapConverter PAIRS = new TextMapConverter();

  private String slug;
  private String name;

  @Column(name = "name_en")
  private String nameEn;

  private String description;

  @Column(name = "description_en")
  private String descriptionEn;

  private String category;

  @Enumerated(EnumType.STRING)
  private ProductStatus status;

  @Enumerated(EnumType.STRING)
  private Storage storage;

  @Column(name = "lead_time_days")
  private int leadTimeDays;

  /** Since when buyers know it, whether or not they see it now; null for what they never saw. */
  @Column(name = "first_published_at")
  private Instant firstPublishedAt;

  /** Its place among those that the Lapas shows first; null for the others. */
  private Integer featured;

  @Convert(converter = PersonalisationConverter.class)
  private Personalisation personalisation = Personalisation.NONE;

  /** Ids of works of the same Lapas; some may have gone from the shelf since. */
  @Convert(converter = IdListConverter.class)
  private List<Long> related = List.of();

  @Convert(converter = AxesConverter.class)
  private Axes axes = Axes.NONE;

  @Convert(converter = TextMapConverter.class)
  private Map<String, String> attributes;

  @Convert(converter = TextMapConverter.class)
  private Map<String, String> licences;

  /** What buyers see of its papers while a change of these waits; null: as the papers are. */
  @Column(name = "papers_shown")
  private String papersShown;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "shelf_life_days")
  private Integer shelfLifeDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "food_base")
  private FoodBase foodBase;

  @Enumerated(EnumType.STRING)
  private FoodPackaging packaging;

  /** Papers are missing: whatever its status says, buyers do not see it. */
  private boolean held;

  @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<ProductSku> skus = new ArrayList<>();

  @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  @BatchFetch(BatchFetchType.IN)
  private List<ProductPicture> pictures = new ArrayList<>();

  protected Product() {}

  public Product(TenantId tenant, String slug, ProductDraft draft, Instant now) {
    super(tenant);
    this.slug = slug;
    this.createdAt = now;
    this.status = ProductStatus.PUBLISHED;
    describe(draft, now);
  }

  /** Takes over the draft's words and numbers; variants are changed one by one. */
  public void describe(ProductDraft draft, Instant now) {
    this.name = draft.name().strip();
    this.nameEn = blankToEmpty(draft.nameEn());
    this.description = draft.description().strip();
    this.descriptionEn = blankToEmpty(draft.descriptionEn());
    this.category = draft.category();
    if (draft.status() != null) {
      this.status = draft.status();
    }
    rememberPublication(now);
    this.storage = draft.storage() == null ? Storage.NONE : draft.storage();
    this.leadTimeDays = draft.leadTimeDays() == null ? 0 : draft.leadTimeDays();
    this.attributes = draft.attributes() == null ? Map.of() : draft.attributes();
    this.licences = draft.licences() == null ? Map.of() : draft.licences();
    if (draft.axes() != null) {
      this.axes = draft.axes();
    }
    knowFood(draft.food() == null ? FoodFacts.NONE : draft.food(), licences);
    this.changedAt = now;
  }

  /**
   * Takes over words, numbers and variants: these are matched by their code or, without one, by
   * their options; new ones are added, others stay. A draft that names all of them puts them into
   * its order.
   *
   * @param codeFor a new variant
   * @return codes of those that were added
   */
  public List<Sku> revise(ProductDraft draft, Function<SkuDraft, Sku> codeFor, Instant now) {
    describe(draft, now);
    List<Sku> added = new ArrayList<>();
    Set<ProductSku> named = new LinkedHashSet<>();
    // First of all, so that none is found by options that it gives up.
    draft.skus().stream()
        .filter(SkuDraft::isNamed)
        .forEach(each -> findSku(each).ifPresent(known -> known.describe(each)));
    for (SkuDraft each : draft.skus()) {
      Optional<ProductSku> known = findSku(each);
      if (known.isPresent()) {
        known.get().describe(each);
        named.add(known.get());
      } else {
        Sku code = codeFor.apply(each);
        named.add(addSku(code, each));
        added.add(code);
      }
    }
    if (named.size() == skus.size()) {
      putInOrder(named);
    }
    return added;
  }

  private void putInOrder(Collection<ProductSku> wanted) {
    int place = 0;
    for (ProductSku each : wanted) {
      each.standAt(place++);
    }
    skus.sort(Comparator.comparingInt(ProductSku::position));
  }

  /**
   * Holds it back from buyers, or lets it go again; its status stays what staff chose.
   *
   * @return whether that changed anything
   */
  public boolean hold(boolean back) {
    boolean changed = held != back;
    this.held = back;
    return changed;
  }

  /** Has become known as food, with licences that are no papers. */
  public void knowFood(FoodFacts facts, Map<String, String> otherLicences) {
    this.shelfLifeDays = facts.shelfLifeDays();
    this.foodBase = facts.base();
    this.packaging = facts.packaging();
    this.licences = otherLicences;
  }

  /** What buyers see of it. */
  public ShownValues shown() {
    ShownValues shown =
        ShownValues.of(view()).with(ShownValues.ofPersonalisation(personalisation()));
    return papersShown == null ? shown : shown.with(ShownValues.ofPapers(papersShown()));
  }

  /** What buyers see of its papers while a change of these waits; null: as the papers are. */
  public Map<String, String> papersShown() {
    return papersShown == null ? null : PAIRS.convertToEntityAttribute(papersShown);
  }

  public void showPapers(Map<String, String> papers) {
    if (!Objects.equals(papers, papersShown())) {
      this.papersShown = papers == null ? null : PAIRS.convertToDatabaseColumn(papers);
    }
  }

  /** From a row of {@code Product.papersShown}; empty where they are seen as they are. */
  public static Optional<Map<String, String>> papersShownOf(Optional<Object[]> row) {
    return row.map(values -> (String) values[1]).map(PAIRS::convertToEntityAttribute);
  }

  /** Shows these fields otherwise; all else stays. */
  public void show(ShownValues values, Instant now) {
    ProductView wanted = values.on(view());
    describe(ProductDraft.of(wanted), now);
    if (values.fields().contains(ShownField.PICTURES)) {
      arrange(wanted.pictures());
    }
    values
        .variants()
        .forEach((code, options) -> findSku(new Sku(code)).ifPresent(sku -> sku.offer(options)));
    if (values.fields().contains(ShownField.PERSONALISATION)) {
      personalise(values.personalisation(), now);
    }
    if (values.fields().contains(ShownField.PAPERS)) {
      showPapers(values.pairs(ShownField.PAPERS));
    }
  }

  /** Has these pictures, in this order: known by their id, or new ones without one. */
  private void arrange(List<PictureView> wanted) {
    List<ProductPicture> known = new ArrayList<>(pictures);
    pictures.removeIf(each -> wanted.stream().noneMatch(view -> view.id() == each.id()));
    for (int i = 0; i < wanted.size(); i++) {
      PictureView view = wanted.get(i);
      Optional<ProductPicture> picture =
          known.stream().filter(each -> view.id() > 0 && each.id() == view.id()).findFirst();
      if (picture.isPresent()) {
        picture.get().crop(view.crop(), view.picture());
        picture.get().describe(view.alt());
        movePicture(picture.get(), i);
      } else {
        addPicture(view, i);
      }
    }
  }

  public String slug() {
    return slug;
  }

  public boolean isHeld() {
    return held;
  }

  public ProductStatus status() {
    return status;
  }

  public String category() {
    return category;
  }

  public Storage storage() {
    return storage;
  }

  public FoodFacts food() {
    return new FoodFacts(shelfLifeDays, foodBase, packaging);
  }

  public ProductSku addSku(Sku sku, SkuDraft draft) {
    ProductSku made = new ProductSku(this, sku, draft, skus.size());
    skus.add(made);
    return made;
  }

  public Optional<ProductSku> findSku(Sku sku) {
    return skus.stream().filter(each -> each.sku().equals(sku)).findFirst();
  }

  /** The variant that a draft means: by its code or, when it has none, by its options. */
  public Optional<ProductSku> findSku(SkuDraft draft) {
    if (draft.isNamed()) {
      return findSku(new Sku(draft.sku()));
    }
    Map<String, String> wanted = draft.options() == null ? Map.of() : draft.options();
    return skus.stream().filter(each -> each.view().options().equals(wanted)).findFirst();
  }

  public void reprice(Sku sku, Rupiah price, Instant now) {
    findSku(sku).ifPresent(each -> each.reprice(price));
    this.changedAt = now;
  }

  /** As the other, with prices by quantity of its own. */
  public void reprice(Sku sku, Rupiah price, QuantityPrices steps, Instant now) {
    findSku(sku).ifPresent(each -> each.reprice(price, steps));
    this.changedAt = now;
  }

  /**
   * Shows it at that place among the first.
   *
   * @param place from 1; null for not at all
   */
  public void showAt(Integer place) {
    this.featured = place;
  }

  /** From a row of {@code Product.personalisation}. */
  public static Personalisation personalisationOf(Optional<Object[]> row) {
    return row.map(values -> (Personalisation) values[1]).orElse(Personalisation.NONE);
  }

  /** From a row of {@code Product.related}: pages need nothing else of it. */
  @SuppressWarnings("unchecked")
  public static List<Long> relatedOf(Optional<Object[]> row) {
    return row.map(values -> (List<Long>) values[1]).orElse(List.of());
  }

  public List<Long> related() {
    return List.copyOf(related);
  }

  /** Is shown with these, in this order. */
  public void relateTo(List<Long> products, Instant now) {
    this.related = List.copyOf(products);
    this.changedAt = now;
  }

  public Personalisation personalisation() {
    return personalisation == null ? Personalisation.NONE : personalisation;
  }

  public void personalise(Personalisation asked, Instant now) {
    this.personalisation = asked;
    this.changedAt = now;
  }

  /** Back to a draft. */
  public void withdraw(Instant now) {
    this.status = ProductStatus.DRAFT;
    this.changedAt = now;
  }

  public void archive(Instant now) {
    moveTo(ProductStatus.ARCHIVED, now);
  }

  public void moveTo(ProductStatus wanted, Instant now) {
    this.status = wanted;
    this.changedAt = now;
    rememberPublication(now);
  }

  private void rememberPublication(Instant now) {
    if (status == ProductStatus.PUBLISHED && firstPublishedAt == null) {
      firstPublishedAt = now;
    }
  }

  /** Whether buyers have seen it before; it may be a draft again, or archived. */
  public boolean wasPublished() {
    return firstPublishedAt != null;
  }

  public void recategorise(String wanted, Instant now) {
    this.category = wanted;
    this.changedAt = now;
  }

  /** Puts a photograph at that place, the others behind it move on. */
  public ProductPicture addPicture(PictureView view, int place) {
    ProductPicture picture = new ProductPicture(this, view);
    pictures.add(Math.min(Math.max(place, 0), pictures.size()), picture);
    countPictures();
    return picture;
  }

  public int pictureCount() {
    return pictures.size();
  }

  public Optional<ProductPicture> findPicture(long picture) {
    return pictures.stream().filter(each -> each.id() == picture).findFirst();
  }

  /**
   * @param place from 0; what is out of bounds is brought within
   */
  public void movePicture(ProductPicture picture, int place) {
    pictures.remove(picture);
    pictures.add(Math.min(Math.max(place, 0), pictures.size()), picture);
    countPictures();
  }

  public void removePicture(ProductPicture picture) {
    pictures.remove(picture);
    countPictures();
  }

  private void countPictures() {
    for (int i = 0; i < pictures.size(); i++) {
      pictures.get(i).standAt(i);
    }
  }

  public LocalText name() {
    return new LocalText(name, nameEn);
  }

  public ProductView view() {
    return new ProductView(
        id(),
        version(),
        tenant(),
        slug,
        name(),
        new LocalText(description, descriptionEn),
        category,
        status,
        storage,
        leadTimeDays,
        attributes,
        licences,
        variants(),
        pictures.stream().map(ProductPicture::view).toList(),
        createdAt,
        changedAt,
        food(),
        held,
        axes == null ? Axes.NONE : axes);
  }

  /** In their order: where a query fetches them along, they come in none. */
  private List<SkuView> variants() {
    return skus.stream()
        .sorted(Comparator.comparingInt(ProductSku::position))
        .map(ProductSku::view)
        .toList();
  }

  private static String blankToEmpty(String text) {
    return text == null ? "" : text.strip();
  }
}
