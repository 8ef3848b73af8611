package id.lapakkarya.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.Axis;
import id.lapakkarya.catalogue.ChangeAuthor;
import id.lapakkarya.catalogue.ChangeState;
import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ShownField;
import id.lapakkarya.catalogue.ShownValues;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.platform.TextMapConverter;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeSetTest {
  private static final Instant NOW = Instant.parse("2026-11-29T07:00:00Z");
  private static final ChangeAuthor OPERATOR = new ChangeAuthor(7, "operator@contoh.test", false);
  private static final ChangeAuthor HEAD = new ChangeAuthor(8, "kalapas@contoh.test", true);
  private static final String SMALL = "KOTAK-S";
  private static final String MIDDLE = "KOTAK-M";
  private static final String LARGE = "KOTAK-L";

  @Test
  void should_say_the_same_again_once_it_is_written() {
    ShownValues values =
        new ShownValues(
            Map.of(
                ShownField.NAME, "Kotak \"baru\"\nCONTOH",
                ShownField.ATTRIBUTES, "[{\"k\":\"bahan\",\"v\":\"ulin\"}]"));

    ShownValues read = ShownValues.read(values.stored());

    assertThat(read).isEqualTo(values);
    assertThat(read.pairs(ShownField.ATTRIBUTES)).containsExactly(Map.entry("bahan", "ulin"));
  }

  @Test
  void should_show_its_fields_and_leave_the_others() {
    ShownValues live =
        new ShownValues(
            Map.of(
                ShownField.NAME, "Kotak",
                ShownField.CATEGORY, "kayu",
                ShownField.ATTRIBUTES, "[{\"k\":\"a\",\"v\":\"1\"},{\"k\":\"b\",\"v\":\"2\"}]"));

    ShownValues after = live.with(new ShownValues(Map.of(ShownField.NAME, "Peti")));

    assertThat(after.text(ShownField.NAME)).isEqualTo("Peti");
    assertThat(after.butFor(live).fields()).containsExactly(ShownField.NAME);
    assertThat(live.butFor(live).isEmpty()).isTrue();
    ShownValues turned =
        new ShownValues(
            Map.of(ShownField.ATTRIBUTES, "[{\"k\":\"b\",\"v\":\"2\"},{\"k\":\"a\",\"v\":\"1\"}]"));
    assertThat(turned.butFor(live).isEmpty()).as("the order of pairs is no change").isTrue();
  }

  @Test
  void should_let_what_buyers_fill_in_wait_and_show_it() {
    Product work = work();
    Personalisation asked = asking("Nama");
    work.personalise(asked, NOW);
    Personalisation wanted = asking("Nama yang disulam");

    ChangeSet set = new ChangeSet(work, ShownValues.ofPersonalisation(wanted), OPERATOR, NOW);

    assertThat(set.after().personalisation()).isEqualTo(wanted);
    assertThat(set.fits()).isTrue();
    work.show(set.after(), NOW);
    assertThat(work.personalisation()).isEqualTo(wanted);
    assertThat(work.view().name().id()).isEqualTo("Kotak CONTOH");
    assertThat(set.fits()).as("somebody else was faster").isFalse();
    work.show(ShownValues.ofPersonalisation(Personalisation.NONE), NOW);
    assertThat(work.personalisation()).isEqualTo(Personalisation.NONE);
  }

  @Test
  void should_say_nothing_of_what_buyers_fill_in_where_a_draft_leaves_it() {
    ProductDraft draft = ProductDraft.of(work().view());

    assertThat(ShownValues.of(work().view()).fields()).doesNotContain(ShownField.PERSONALISATION);
    assertThat(
            ShownValues.of(work().view())
                .with(ShownValues.ofPersonalisation(Personalisation.NONE))
                .butFor(work().shown())
                .isEmpty())
        .isTrue();
    assertThat(draft.extras().personalisation()).isNull();
  }

  @Test
  void should_show_the_options_of_its_variants_with_axes_that_fit_and_leave_the_others() {
    Product work = inTwoSizes();

    ChangeSet set = new ChangeSet(work, renaming(SMALL, "Kecil"), OPERATOR, NOW);
    work.show(renaming(MIDDLE, "Sedang"), NOW);

    assertThat(set.fits()).as("another variant is no conflict").isTrue();
    work.show(set.after(), NOW);
    assertThat(work.view().skus())
        .extracting(SkuView::optionLabel)
        .containsExactly("Kecil", "Sedang");
    assertThat(work.view().choices())
        .isEqualTo(new Axes(List.of(new Axis("ukuran", List.of("Sedang", "Kecil")))));
  }

  @Test
  void should_offer_a_variant_that_was_withdrawn_until_then() {
    Product work = inTwoSizes();
    work.addSku(
        new Sku(LARGE),
        new SkuDraft(
            LARGE,
            "",
            Map.of("ukuran", "L"),
            Rupiah.of(60_000),
            Rupiah.ZERO,
            400,
            null,
            null,
            true));
    ChangeSet set = new ChangeSet(work, renaming(LARGE, "Besar"), OPERATOR, NOW);
    assertThat(work.shown().variants()).containsOnlyKeys(SMALL, MIDDLE);
    assertThat(set.fits()).isTrue();

    work.show(set.after(), NOW);

    assertThat(work.view().forBuyers().skus())
        .extracting(SkuView::optionLabel)
        .containsExactly("S", "M", "Besar");
    assertThat(work.view().choices().all().get(0).values()).containsExactly("S", "M", "Besar");
  }

  @Test
  void should_be_overtaken_by_another_change_of_the_same_variant() {
    Product work = inTwoSizes();
    ChangeSet set = new ChangeSet(work, renaming(SMALL, "Kecil"), OPERATOR, NOW);

    work.show(renaming(SMALL, "Mungil"), NOW);

    assertThat(set.fits()).isFalse();
    assertThat(set.after().variants()).containsOnlyKeys(SMALL);
  }

  private static ShownValues renaming(String code, String size) {
    return ShownValues.read(
        new TextMapConverter()
            .convertToDatabaseColumn(
                Map.of(
                    "VARIANTS",
                    new TextMapConverter()
                        .convertToDatabaseColumn(
                            Map.of(
                                code,
                                new TextMapConverter()
                                    .convertToDatabaseColumn(Map.of("ukuran", size)))))));
  }

  private static Product inTwoSizes() {
    Product work = work(new Axes(List.of(new Axis("ukuran", List.of("S", "M")))));
    work.addSku(new Sku(SMALL), variant(SMALL, "S"));
    work.addSku(new Sku(MIDDLE), variant(MIDDLE, "M"));
    return work;
  }

  private static SkuDraft variant(String code, String size) {
    return new SkuDraft(code, "", Map.of("ukuran", size), Rupiah.of(50_000), Rupiah.ZERO, 400);
  }

  private static Personalisation asking(String label) {
    return new Personalisation(
        List.of(
            new PersonalisationField(
                "nama",
                new LocalText(label, "Name"),
                new LocalText("Huruf \"besar\"", ""),
                12,
                List.of(),
                true)));
  }

  private static Product work() {
    return work(null);
  }

  private static Product work(Axes axes) {
    return new Kept(
        new ProductDraft(
            null,
            "Kotak CONTOH",
            "",
            "Keterangan CONTOH yang cukup panjang.",
            "",
            "kayu",
            null,
            null,
            0,
            Map.of(),
            Map.of(),
            List.of(),
            null,
            axes,
            null));
  }

  /** One that is stored already. */
  private static final class Kept extends Product {
    Kept(ProductDraft draft) {
      super(new TenantId(3), "kotak-contoh", draft, NOW);
    }

    @Override
    public long id() {
      return 5;
    }
  }

  @Test
  void should_be_decided_on_once() {
    ChangeSet set = new ChangeSet();
    set.decide(ChangeState.DECLINED, HEAD, "Belum lengkap, lihat lagi.", NOW);

    assertThatThrownBy(() -> set.decide(ChangeState.CONFIRMED, HEAD, null, NOW))
        .isInstanceOf(LapakException.class)
        .hasMessageContaining("change-decided");
  }

  @Test
  void should_offer_no_way_to_change_what_it_says() {
    assertThat(
            Arrays.stream(ChangeSet.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(jakarta.persistence.Column.class))
                .filter(field -> !field.getAnnotation(jakarta.persistence.Column.class).updatable())
                .map(java.lang.reflect.Field::getName))
        .containsExactlyInAnyOrder(
            "baseVersion", "before", "after", "authorId", "author", "madeAt");
  }

  @Test
  void should_know_whose_it_is_and_a_program_owns_none() {
    assertThat(new ChangeSet().isBy(0)).isFalse();
    assertThat(OPERATOR.account()).isNotEqualTo(HEAD.account());
  }
}
