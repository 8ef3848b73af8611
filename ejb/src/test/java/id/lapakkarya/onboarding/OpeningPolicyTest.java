package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.accounting.SchemeBase;
import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.catalogue.Assortment;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.shipping.Zone;
import id.lapakkarya.tenancy.OwnHost;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopKind;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a shop may open. */
class OpeningPolicyTest {
  private static final SchemeView SCHEME =
      new SchemeView(
          LocalDate.of(2026, 1, 1), "CONTOH 1/2026", SchemeBase.GROSS, 5_000, 3_500, 1_500);

  @Test
  void should_open_what_lacks_nothing() {
    assertThat(OpeningPolicy.of(whole(), Map.of()).isComplete()).isTrue();
  }

  @Test
  void should_name_everything_that_is_missing() {
    Checklist checklist = OpeningPolicy.of(empty(), Map.of());

    assertThat(checklist.open())
        .containsExactly(
            ChecklistItem.PROFILE,
            ChecklistItem.COLLECTOR,
            ChecklistItem.PAYMENTS,
            ChecklistItem.SHIPPING,
            ChecklistItem.SCHEME,
            ChecklistItem.PRODUCTS);
  }

  @Test
  void should_ask_for_papers_wherever_there_is_food() {
    assertThat(OpeningPolicy.of(selling(3, 1), Map.of()).open())
        .containsExactly(ChecklistItem.FOOD_PAPERS);
  }

  @Test
  void should_open_without_what_the_province_decided_to_go_without() {
    OverrideView seen =
        new OverrideView(
            ChecklistItem.FOOD_PAPERS, "P-IRT CONTOH dilihat", "province@demo.test", Instant.EPOCH);

    Checklist checklist = OpeningPolicy.of(selling(3, 1), Map.of(ChecklistItem.FOOD_PAPERS, seen));

    assertThat(checklist.isComplete()).isTrue();
    assertThat(checklist.entries())
        .filteredOn(Checklist.Entry::isOverridden)
        .extracting(Checklist.Entry::override)
        .containsExactly(seen);
  }

  private static ShopFacts whole() {
    return selling(3, 0);
  }

  private static ShopFacts selling(long published, long food) {
    return new ShopFacts(
        shop("CONTOH"),
        EnumSet.of(PaymentMethod.QRIS),
        null,
        true,
        List.of(new RateDraft("pickup", Zone.ANY, Rupiah.ZERO, Rupiah.ZERO, 0)),
        false,
        List.of(SCHEME),
        SCHEME,
        new Assortment(published, food));
  }

  private static ShopFacts empty() {
    return new ShopFacts(
        shop(""), Set.of(), null, false, List.of(), false, List.of(), null, new Assortment(0, 0));
  }

  private static ShopView shop(String words) {
    LocalText text = new LocalText(words, words);
    return new ShopView(
        new TenantId(1),
        "lapas-contoh",
        "Lapas Contoh",
        ShopKind.LAPAS,
        "IIA",
        ShopStatus.DRAFT,
        "Contoh",
        "16.71",
        "Jl. Contoh No. 1",
        "30145",
        "0711-000",
        "lapas@contoh.test",
        text,
        text,
        "#7a1626",
        "#ffffff",
        "ecoprint",
        null,
        null,
        null,
        ShopCalendar.UNSAID,
        OwnHost.NONE);
  }
}
