package id.lapakkarya.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.catalogue.BulkDone;
import id.lapakkarya.catalogue.BulkUndone;
import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.FoodBase;
import id.lapakkarya.catalogue.FoodFacts;
import id.lapakkarya.catalogue.FoodPackaging;
import id.lapakkarya.catalogue.PaperDesk;
import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.catalogue.PriceRise;
import id.lapakkarya.catalogue.ProductBulk;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.QuantityPrices;
import id.lapakkarya.catalogue.RelatedGoods;
import id.lapakkarya.catalogue.Repriced;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.SignIn;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Several products at once, all or none, and back again; copies, and two editors of one product.
 */
@ExtendWith(ArquillianExtension.class)
class ProductBulkIT {
  private static final String OWN = "lpp-palembang";
  private static final String FOREIGN = "lapas-palembang";
  private static final LocalText COPY = new LocalText("(salinan)", "(copy)");

  @Inject private Units units;
  @Inject private ProductDesk desk;
  @Inject private ProductBulk bulk;
  @Inject private PaperDesk papers;
  @Inject private ChangeDesk changes;
  @Inject private RelatedGoods related;
  @Inject private Actor actor;
  @Inject private SignIn signIn;

  @Deployment
  static EnterpriseArchive ear() {
    return Archives.earFor(ProductBulkIT.class);
  }

  @BeforeEach
  void begin() {
    workAs("operator", OWN);
  }

  @Test
  void should_change_all_and_take_all_of_it_back() {
    ProductView published = product();
    ProductView draft = product();
    bulk.move(List.of(draft.id()), ProductStatus.DRAFT);

    BulkDone done = bulk.move(List.of(published.id(), draft.id()), ProductStatus.ARCHIVED);

    assertThat(done.count()).isEqualTo(2);
    assertThat(desk.get(published.id()).status()).isEqualTo(ProductStatus.ARCHIVED);
    assertThat(entries("product.archive", published.slug())).isEqualTo(1);
    assertThat(entries("product.archive", draft.slug())).isEqualTo(1);

    BulkUndone undone = bulk.undo(done);

    assertThat(undone).isEqualTo(new BulkUndone(2, List.of()));
    assertThat(desk.get(published.id()).status()).isEqualTo(ProductStatus.PUBLISHED);
    assertThat(desk.get(draft.id()).status()).isEqualTo(ProductStatus.DRAFT);
    assertThat(entries("product.undo", draft.slug())).isEqualTo(1);
  }

  @Test
  void should_take_back_only_what_nobody_has_changed_since() {
    // What buyers have seen would wait to be approved.
    ProductView first = unseen();
    ProductView second = unseen();
    BulkDone done = bulk.recategorise(List.of(first.id(), second.id()), "tas");
    SkuView sku = second.skus().get(0);
    desk.reprice(second.id(), sku.sku(), sku.price(), sku.price().plus(Rupiah.of(500)));

    BulkUndone undone = bulk.undo(done);

    assertThat(undone).isEqualTo(new BulkUndone(1, List.of(second.name().id())));
    assertThat(desk.get(first.id()).category()).isEqualTo("kayu");
    assertThat(desk.get(second.id()).category()).isEqualTo("tas");
  }

  @Test
  void should_raise_prices_as_previewed_and_back() {
    ProductView product = product();
    PriceRise rise = new PriceRise(PriceRise.Unit.PERCENT, 10);
    List<Repriced> preview = bulk.preview(List.of(product.id()), rise);
    assertThat(preview).extracting(Repriced::to).containsExactly(Rupiah.of(110_000));

    BulkDone done = bulk.reprice(preview);

    assertThat(priceOf(product)).isEqualTo(Rupiah.of(110_000));
    assertThatThrownBy(() -> bulk.reprice(preview)).hasMessageContaining("product-changed");
    bulk.undoPrices(done);
    assertThat(priceOf(product)).isEqualTo(Rupiah.of(100_000));
  }

  @Test
  void should_raise_prices_by_quantity_likewise_and_bring_them_back() {
    ProductView product = product();
    QuantityPrices steps = QuantityPrices.parse("12:95000;50:90000");
    ProductDraft stepped = stepped(product, steps);
    desk.update(product.id(), stepped);
    List<Repriced> preview =
        bulk.preview(List.of(product.id()), new PriceRise(PriceRise.Unit.PERCENT, 10));

    BulkDone done = bulk.reprice(preview);

    assertThat(stepsOf(product)).isEqualTo(QuantityPrices.parse("12:104500;50:99000"));
    bulk.undoPrices(done);
    assertThat(stepsOf(product)).isEqualTo(steps);
    desk.update(product.id(), stepped(product, QuantityPrices.parse("12:94000")));
    assertThatThrownBy(() -> bulk.reprice(preview)).hasMessageContaining("product-changed");
  }

  private static ProductDraft stepped(ProductView product, QuantityPrices steps) {
    ProductDraft now = ProductDraft.of(product);
    SkuDraft sku = now.skus().get(0);
    return new ProductDraft(
        now.slug(),
        now.name(),
        now.nameEn(),
        now.description(),
        now.descriptionEn(),
        now.category(),
        now.status(),
        now.storage(),
        now.leadTimeDays(),
        now.attributes(),
        now.licences(),
        List.of(
            new SkuDraft(
                sku.sku(),
                sku.articleCode(),
                sku.options(),
                sku.price(),
                sku.materialCost(),
                sku.weightGrams(),
                steps)),
        now.food(),
        now.axes(),
        now.extras());
  }

  private QuantityPrices stepsOf(ProductView product) {
    return desk.get(product.id()).skus().get(0).quantityPrices();
  }

  @Test
  void should_relate_only_published_works_of_the_same_lapas() {
    ProductView own = product();
    ProductView other = product();
    ProductView draft = product();
    bulk.move(List.of(draft.id()), ProductStatus.DRAFT);
    workAs("operator", FOREIGN);
    ProductView theirs = product();
    workAs("operator", OWN);

    assertThat(related.arrange(own.id(), List.of(other.id()))).hasSize(1);
    for (long strange : new long[] {theirs.id(), draft.id(), own.id(), 1L}) {
      assertThatThrownBy(() -> related.arrange(own.id(), List.of(other.id(), strange)))
          .hasMessageContaining("invalid-input");
    }
    assertThatThrownBy(() -> related.arrange(own.id(), List.of(other.id(), other.id())))
        .hasMessageContaining("invalid-input");
    assertThatThrownBy(() -> related.arrange(theirs.id(), List.of()))
        .hasMessageContaining("product-not-found");

    assertThat(related.of(own.id())).extracting(ProductView::id).containsExactly(other.id());
    assertThat(entries("product.relate", own.slug())).isEqualTo(1);
    workAs("kalapas", OWN);
    assertThatThrownBy(() -> related.arrange(own.id(), List.of()))
        .hasMessageContaining("forbidden");
  }

  @Test
  void should_change_none_when_one_belongs_to_another() {
    ProductView own = product();
    workAs("operator", FOREIGN);
    ProductView theirs = product();
    workAs("operator", OWN);
    List<Long> mixed = List.of(own.id(), theirs.id());

    assertThatThrownBy(() -> bulk.move(mixed, ProductStatus.ARCHIVED))
        .hasMessageContaining("product-not-found");
    assertThatThrownBy(() -> bulk.preview(mixed, new PriceRise(PriceRise.Unit.RUPIAH, 100)))
        .hasMessageContaining("product-not-found");
    assertThatThrownBy(
            () ->
                bulk.reprice(
                    List.of(
                        new Repriced(
                            theirs.id(),
                            theirs.name(),
                            theirs.skus().get(0).sku(),
                            "",
                            Rupiah.of(100_000),
                            Rupiah.of(1),
                            QuantityPrices.NONE,
                            QuantityPrices.NONE))))
        .hasMessageContaining("product-not-found");

    assertThat(desk.get(own.id()).status()).isEqualTo(ProductStatus.PUBLISHED);
    workAs("operator", FOREIGN);
    assertThat(desk.get(theirs.id())).isEqualTo(theirs);
  }

  @Test
  void should_not_take_back_in_another_lapas() {
    BulkDone done = bulk.move(List.of(product().id()), ProductStatus.ARCHIVED);
    workAs("operator", FOREIGN);

    assertThatThrownBy(() -> bulk.undo(done)).hasMessageContaining("product-not-found");
  }

  @Test
  void should_refuse_those_who_only_read() {
    List<Long> ids = List.of(product().id());
    List<Repriced> prices = bulk.preview(ids, new PriceRise(PriceRise.Unit.RUPIAH, 100));
    BulkDone done = bulk.move(ids, ProductStatus.DRAFT);
    for (String role : List.of("kalapas", "finance", "warehouse")) {
      workAs(role, OWN);
      assertThatThrownBy(() -> bulk.move(ids, ProductStatus.ARCHIVED))
          .as(role)
          .hasMessageContaining("forbidden");
      assertThatThrownBy(() -> bulk.recategorise(ids, "tas")).hasMessageContaining("forbidden");
      assertThatThrownBy(() -> bulk.reprice(prices)).hasMessageContaining("forbidden");
      assertThatThrownBy(() -> bulk.undo(done)).hasMessageContaining("forbidden");
      assertThatThrownBy(() -> bulk.undoPrices(done)).hasMessageContaining("forbidden");
      assertThatThrownBy(() -> desk.duplicate(ids.get(0), COPY)).hasMessageContaining("forbidden");
      assertThatThrownBy(() -> desk.restore(ids.get(0))).hasMessageContaining("forbidden");
    }
  }

  @Test
  void should_refuse_what_cannot_be_done_to_any() {
    List<Long> ids = List.of(product().id());

    assertThatThrownBy(() -> bulk.move(List.of(), ProductStatus.DRAFT))
        .hasMessageContaining("required");
    assertThatThrownBy(() -> bulk.recategorise(ids, "tidak-ada"))
        .hasMessageContaining("unknown-category");
    assertThatThrownBy(() -> bulk.preview(ids, new PriceRise(PriceRise.Unit.RUPIAH, 1_000_000_000)))
        .hasMessageContaining("out-of-range");
  }

  @Test
  void should_publish_no_food_without_its_papers_with_others_either() {
    ProductView wood = product();
    bulk.move(List.of(wood.id()), ProductStatus.DRAFT);
    ProductView coffee =
        desk.create(draft("Kopi uji " + UUID.randomUUID(), "kopi", ProductStatus.DRAFT));
    List<Long> both = List.of(wood.id(), coffee.id());

    assertThatThrownBy(() -> bulk.move(both, ProductStatus.PUBLISHED))
        .hasMessageContaining("goods-lack-papers")
        .hasMessageContaining(coffee.name().id());
    assertThatThrownBy(() -> bulk.recategorise(List.of(product().id()), "kopi"))
        .hasMessageContaining("goods-lack-papers");

    assertThat(desk.get(wood.id()).status()).isEqualTo(ProductStatus.DRAFT);
  }

  @Test
  void should_let_what_is_held_back_wait_for_another_category() {
    ProductView coffee =
        desk.create(
            draft(
                "Kopi uji " + UUID.randomUUID(),
                "kopi",
                ProductStatus.DRAFT,
                Map.of("masa_simpan", "3 bulan", "komposisi", "kopi")));
    List<PaperView> filed =
        Stream.of(PaperKind.values()).map(kind -> papers.add(paper(kind, coffee))).toList();
    bulk.move(List.of(coffee.id()), ProductStatus.PUBLISHED);
    filed.forEach(each -> papers.remove(each.id()));
    assertThat(desk.get(coffee.id()).held()).isTrue();

    bulk.recategorise(List.of(coffee.id()), "camilan");

    assertThat(desk.get(coffee.id()).category()).isEqualTo("kopi");
    assertThat(changes.waitingOf(List.of(coffee.id()))).containsExactly(coffee.id());
  }

  private static PaperDraft paper(PaperKind kind, ProductView of) {
    return new PaperDraft(
        kind,
        "CONTOH " + UUID.randomUUID().toString().substring(0, 8),
        "Lapas Contoh",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2041, 1, 1),
        Set.of(of.id()));
  }

  @Test
  void should_know_what_has_become_food_by_its_attributes() {
    ProductView jar =
        desk.create(
            draft(
                "Sambal uji " + UUID.randomUUID(),
                "kayu",
                ProductStatus.DRAFT,
                Map.of("masa_simpan", "3 bulan", "komposisi", "ikan gabus, cabai")));

    BulkDone done = bulk.recategorise(List.of(jar.id()), "camilan");

    assertThat(desk.get(jar.id()).food())
        .isEqualTo(new FoodFacts(90, FoodBase.FISH, FoodPackaging.PACKED));
    bulk.undo(done);
    assertThat(desk.get(jar.id()).category()).isEqualTo("kayu");
    assertThat(desk.get(jar.id()).food()).isEqualTo(FoodFacts.NONE);
  }

  @Test
  void should_make_a_draft_of_its_own_out_of_a_product() {
    ProductView product = product();

    ProductView copy = desk.duplicate(product.id(), COPY);

    assertThat(copy.status()).isEqualTo(ProductStatus.DRAFT);
    assertThat(copy.name().id()).isEqualTo(product.name().id() + " (salinan)");
    assertThat(copy.slug()).isNotEqualTo(product.slug());
    assertThat(copy.attributes()).isEqualTo(product.attributes());
    assertThat(copy.skus()).hasSize(1);
    assertThat(copy.skus().get(0).sku()).isNotEqualTo(product.skus().get(0).sku());
    assertThat(copy.skus().get(0).price()).isEqualTo(product.skus().get(0).price());
    assertThat(desk.get(product.id())).isEqualTo(product);
  }

  @Test
  void should_take_a_product_out_of_the_archive_as_a_draft() {
    ProductView product = product();
    desk.archive(product.id());

    assertThat(desk.restore(product.id()).status()).isEqualTo(ProductStatus.DRAFT);
    assertThatThrownBy(() -> desk.restore(product.id())).hasMessageContaining("product-changed");
  }

  @Test
  void should_not_write_over_what_another_editor_has_saved() {
    ProductView seen = product();
    ProductView saved = desk.update(seen.id(), seen.version(), draft("Kotak pertama"));

    assertThatThrownBy(() -> desk.update(seen.id(), seen.version(), draft("Kotak kedua")))
        .hasMessageContaining("product-changed");

    assertThat(desk.get(seen.id()).name()).isEqualTo(saved.name());
  }

  private Rupiah priceOf(ProductView product) {
    return desk.get(product.id()).skus().get(0).price();
  }

  private ProductView product() {
    ProductView made = desk.create(draft("Kotak uji " + UUID.randomUUID()));
    return desk.get(made.id());
  }

  private ProductView unseen() {
    String name = "Kotak uji " + UUID.randomUUID();
    return desk.get(desk.create(draft(name, "kayu", ProductStatus.DRAFT)).id());
  }

  private static ProductDraft draft(String name) {
    return draft(name, "kayu", ProductStatus.PUBLISHED);
  }

  private static ProductDraft draft(String name, String category, ProductStatus status) {
    return draft(name, category, status, Map.of("bahan", "kayu"));
  }

  private static ProductDraft draft(
      String name, String category, ProductStatus status, Map<String, String> attributes) {
    return new ProductDraft(
        null,
        name,
        "",
        "Barang CONTOH untuk pengujian.",
        "",
        category,
        status,
        null,
        0,
        attributes,
        Map.of(),
        List.of(new SkuDraft(null, null, Map.of(), Rupiah.of(100_000), Rupiah.ZERO, 500)),
        null,
        null,
        null);
  }

  private void workAs(String role, String shop) {
    actor.signedInWith(
        new SignIn.Bearer(
            signIn.findByEmail(role + "@" + shop + ".demo.test").orElseThrow(),
            Optional.empty(),
            Instant.now()));
    actor.workFor(shop);
  }

  private long entries(String action, String subject) {
    return units.ofMarket(
        em ->
            em.createQuery(
                    "select count(e) from AuditRow e where e.action = :action and e.subject = :subject",
                    Long.class)
                .setParameter("action", action)
                .setParameter("subject", subject)
                .getSingleResult());
  }
}
