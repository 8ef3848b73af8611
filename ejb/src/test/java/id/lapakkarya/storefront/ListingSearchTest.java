package id.lapakkarya.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.ListingPage.Facet;
import id.lapakkarya.storefront.ListingPage.PriceRange;
import id.lapakkarya.storefront.ListingQuery.Sort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingSearchTest {
  private static final Map<Long, String> TRAITS =
      Map.of(
          1L, "motif=Pucuk rebung\n",
          2L, "attr.simpan=beku\nattr.rasa=ikan\nattr.rasa=udang\n",
          3L, "attr.simpan=suhu ruang\nattr.rasa=ikan\n",
          4L, "ukuran=M\nukuran=L\n");

  private static final ListingRow SONGKET = row(1, "lapas", 900_000, true, "songket");
  private static final ListingRow PEMPEK = row(2, "lpp", 50_000, true, "pempek", "kuliner");
  private static final ListingRow BREAD = row(3, "lapas", 15_000, false, "roti", "kuliner");
  private static final ListingRow BAG = row(4, "lpp", 120_000, true, "tas");
  private static final ListingShelf SHELF = ListingShelf.of(List.of(PEMPEK, BAG, SONGKET, BREAD));

  @Test
  void should_show_the_newest_first() {
    assertThat(ids(search(query().build()))).containsExactly(4L, 3L, 2L, 1L);
  }

  @Test
  void should_order_by_price_both_ways() {
    assertThat(ids(search(query().sort(Sort.PRICE).build()))).containsExactly(3L, 2L, 4L, 1L);
    assertThat(ids(search(query().sort(Sort.PRICE_DESCENDING).build())))
        .containsExactly(1L, 4L, 2L, 3L);
  }

  @Test
  void should_prefer_what_is_ready_when_nothing_else_tells() {
    assertThat(ids(search(query().sort(Sort.RELEVANCE).build()))).containsExactly(4L, 2L, 1L, 3L);
  }

  @Test
  void should_order_by_fit_and_leave_out_what_does_not_fit() {
    ListingSearch found =
        new ListingSearch(
            SHELF,
            query().sort(Sort.RELEVANCE).build(),
            Optional.of(Map.of(1L, 0.5, 3L, 4.0, 4L, 0.5)));

    assertThat(ids(found)).containsExactly(3L, 4L, 1L);
  }

  @Test
  void should_prefer_what_is_ready_among_what_fits_alike() {
    ListingSearch found =
        new ListingSearch(
            SHELF,
            query().sort(Sort.RELEVANCE).build(),
            Optional.of(Map.of(1L, 3.9, 3L, 4.0, 4L, 1.0)));

    assertThat(ids(found)).containsExactly(1L, 3L, 4L);
  }

  @Test
  void should_not_fill_a_page_with_one_shop_where_others_fit_alike() {
    List<ListingRow> rows = new ArrayList<>();
    for (int work = 1; work <= 6; work++) {
      rows.add(row(work, work <= 4 ? "lapas" : "lpp", 10_000, true, "tas"));
    }
    Map<Long, Double> fits = Map.of(1L, 4.0, 2L, 4.0, 3L, 4.0, 4L, 4.0, 5L, 3.9, 6L, 1.0);

    ListingSearch found =
        new ListingSearch(
            ListingShelf.of(rows), query().sort(Sort.RELEVANCE).build(), Optional.of(fits));

    assertThat(ids(found)).containsExactly(1L, 5L, 2L, 3L, 4L, 6L);
  }

  @Test
  void should_find_works_of_a_kind_under_its_craft() {
    assertThat(ids(search(query().category("kuliner").build()))).containsExactly(3L, 2L);
    assertThat(ids(search(query().category("roti").build()))).containsExactly(3L);
  }

  @Test
  void should_count_each_facet_without_its_own_choice() {
    ListingSearch found =
        search(query().category("kuliner").shop("lapas").price(0, 50_000).build());

    assertThat(ids(found)).containsExactly(3L);
    assertThat(found.counts(FacetKind.CATEGORY))
        .containsExactlyInAnyOrderEntriesOf(Map.of("roti", 1L, "kuliner", 1L));
    assertThat(found.values(FacetKind.SHOP))
        .containsExactly(new Facet("lapas", "Toko lapas", 1), new Facet("lpp", "Toko lpp", 1));
    assertThat(found.priceRanges())
        .containsExactly(new PriceRange(Rupiah.ZERO, Rupiah.of(50_000), 1));
    assertThat(found.inStock()).isZero();
  }

  @Test
  void should_find_what_has_one_of_several_values_of_a_facet_and_count_the_others_still() {
    ListingSearch found = search(query().category("roti").category("tas").build());

    assertThat(ids(found)).containsExactly(4L, 3L);
    assertThat(found.counts(FacetKind.CATEGORY))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("songket", 1L, "pempek", 1L, "kuliner", 2L, "roti", 1L, "tas", 1L));
    assertThat(found.counts(FacetKind.SHOP)).isEqualTo(Map.of("lapas", 1L, "lpp", 1L));
  }

  @Test
  void should_ask_for_each_of_several_facets() {
    ListingSearch found =
        search(query().category("roti").category("tas").shop("lpp").inStock().build());

    assertThat(ids(found)).containsExactly(4L);
    assertThat(found.counts(FacetKind.CATEGORY))
        .isEqualTo(Map.of("pempek", 1L, "kuliner", 1L, "tas", 1L));
    assertThat(found.counts(FacetKind.SHOP)).isEqualTo(Map.of("lpp", 1L));
  }

  @Test
  void should_count_what_can_be_had_as_if_it_did_not_matter() {
    assertThat(search(query().build()).inStock()).isEqualTo(3);
    assertThat(search(query().inStock().build()).inStock()).isEqualTo(3);
    assertThat(search(query().shop("lapas").build()).inStock()).isEqualTo(1);
  }

  @Test
  void should_narrow_by_town_motif_and_size() {
    assertThat(ids(search(query().choose(FacetKind.TOWN, "palembang").build()))).hasSize(4);
    ListingSearch found = search(query().choose(FacetKind.MOTIF, "pucuk-rebung").build());

    assertThat(ids(found)).containsExactly(1L);
    assertThat(found.values(FacetKind.MOTIF))
        .containsExactly(new Facet("pucuk-rebung", "Pucuk rebung", 1));
    assertThat(found.values(FacetKind.SIZE)).isEmpty();
    assertThat(search(query().build()).values(FacetKind.SIZE))
        .containsExactly(new Facet("l", "L", 1), new Facet("m", "M", 1));
  }

  @Test
  void should_narrow_by_attributes_and_count_each_without_its_own_choice() {
    ListingSearch all = search(query().attribute("simpan").attribute("rasa").build());
    ListingSearch frozen =
        search(query().attribute("simpan", "beku").attribute("rasa", "ikan", "udang").build());

    assertThat(ids(all)).hasSize(4);
    assertThat(all.counts("simpan")).isEqualTo(Map.of("beku", 1L, "suhu ruang", 1L));
    assertThat(ids(frozen)).containsExactly(2L);
    assertThat(frozen.counts("simpan")).isEqualTo(Map.of("beku", 1L, "suhu ruang", 1L));
    assertThat(frozen.counts("rasa")).isEqualTo(Map.of("ikan", 1L, "udang", 1L));
    assertThat(frozen.counts(FacetKind.SHOP)).isEqualTo(Map.of("lpp", 1L));
    assertThat(frozen.counts("lain")).isEmpty();
  }

  @Test
  void should_name_forty_shops_and_the_one_that_was_chosen() {
    List<ListingRow> rows = new ArrayList<>();
    for (int shop = 0; shop < 60; shop++) {
      String slug = "lapas-%02d".formatted(shop);
      rows.add(row(shop, slug, 10_000, true, "tas"));
    }
    ListingShelf many = ListingShelf.of(rows);

    List<Facet> all =
        new ListingSearch(many, query().build(), Optional.empty()).values(FacetKind.SHOP);
    List<Facet> chosen =
        new ListingSearch(many, query().shop("lapas-55").build(), Optional.empty())
            .values(FacetKind.SHOP);

    assertThat(all).hasSize(40).extracting(Facet::slug).doesNotContain("lapas-55");
    assertThat(chosen).hasSize(41).extracting(Facet::slug).endsWith("lapas-55");
  }

  @Test
  void should_begin_each_price_range_where_the_last_has_ended() {
    assertThat(search(query().build()).priceRanges())
        .extracting(range -> range.min().amount() + "-" + range.max().amount())
        .containsExactly("0-50000", "100001-250000", "500001-1000000");
  }

  @Test
  void should_give_the_page_asked_for_and_the_total_of_all() {
    ListingSearch second = search(query().page(1, 3).build());

    assertThat(ids(second)).containsExactly(1L);
    assertThat(second.total()).isEqualTo(4);
  }

  @Test
  void should_stand_otherwise_on_the_shelf_after_a_change() {
    ListingRow dearer = row(2, "lpp", 60_000, true, "pempek", "kuliner");
    ListingRow newer = row(5, "lpp", 10_000, true, "tas");

    ListingShelf after = SHELF.with(Set.of(2L, 3L, 5L), List.of(newer, dearer));

    assertThat(after.rows()).containsExactly(newer, BAG, dearer, SONGKET);
    assertThat(SHELF.rows()).hasSize(4);
  }

  private static ListingSearch search(ListingQuery query) {
    return new ListingSearch(SHELF, query, Optional.empty());
  }

  private static List<Long> ids(ListingSearch search) {
    return search.items().stream().map(ListingView::productId).toList();
  }

  private static ListingRow row(
      long id, String shop, long price, boolean inStock, String... categories) {
    ListingView view =
        new ListingView(
            id,
            "karya-" + id,
            new LocalText("Karya " + id, ""),
            categories[0],
            shop,
            "Toko " + shop,
            "Palembang",
            Rupiah.of(price),
            Rupiah.of(price),
            inStock,
            0,
            "");
    Instant created = Instant.parse("2026-11-01T00:00:00Z").plusSeconds(id);
    return new ListingRow(
        view,
        Arrays.asList(categories),
        ListingTraits.read("Palembang", TRAITS.getOrDefault(id, "")),
        ListingTraits.readAttributes(TRAITS.getOrDefault(id, "")),
        created,
        created);
  }

  private static Query query() {
    return new Query();
  }

  /** What is asked for, said step by step. */
  private static final class Query {
    private final Map<FacetKind, Set<String>> chosen = new EnumMap<>(FacetKind.class);
    private final Map<String, Set<String>> attributes = new HashMap<>();
    private Optional<Rupiah> min = Optional.empty();
    private Optional<Rupiah> max = Optional.empty();
    private boolean ready;
    private Sort sort = Sort.NEWEST;
    private int page;
    private int size = 24;

    Query choose(FacetKind kind, String slug) {
      chosen.computeIfAbsent(kind, each -> new HashSet<>()).add(slug);
      return this;
    }

    Query attribute(String key, String... choices) {
      attributes.put(key, Set.of(choices));
      return this;
    }

    Query category(String slug) {
      return choose(FacetKind.CATEGORY, slug);
    }

    Query shop(String slug) {
      return choose(FacetKind.SHOP, slug);
    }

    Query inStock() {
      ready = true;
      return this;
    }

    Query price(long from, long to) {
      min = Optional.of(Rupiah.of(from));
      max = Optional.of(Rupiah.of(to));
      return this;
    }

    Query sort(Sort wanted) {
      sort = wanted;
      return this;
    }

    Query page(int number, int length) {
      page = number;
      size = length;
      return this;
    }

    ListingQuery build() {
      return new ListingQuery("", chosen, attributes, min, max, ready, sort, page, size);
    }
  }
}
