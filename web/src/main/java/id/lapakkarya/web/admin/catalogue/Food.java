package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.FoodOversight;
import id.lapakkarya.catalogue.FoodStanding;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.catalogue.PaperView.Standing;
import id.lapakkarya.platform.WibDates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The papers of food over all Lapas in reach: who stands how, and which papers end. */
@Named("adminFood")
@RequestScoped
public class Food {
  @Inject private FoodOversight oversight;
  @Inject private Clock clock;

  private String standingName;
  private String shop;
  private LocalDate today;
  private List<FoodStanding> all = List.of();

  /** A paper with whose it is. */
  public record Row(FoodStanding shop, PaperView paper) {}

  public void load() {
    today = WibDates.dayOf(clock.instant());
    all = oversight.standings();
  }

  /** The Lapas that are shown. */
  public List<FoodStanding> getShops() {
    return all.stream().filter(each -> shop == null || each.slug().equals(shop)).toList();
  }

  /** For the choice of one. */
  public List<FoodStanding> getEverybody() {
    return all;
  }

  /** The papers of that standing; of all where none is chosen. */
  public List<Row> getPapers() {
    Standing wanted = getStanding();
    return getShops().stream()
        .flatMap(each -> each.papers().stream().map(paper -> new Row(each, paper)))
        .filter(row -> wanted == null || row.paper().standing(today) == wanted)
        .toList();
  }

  public long count(FoodStanding of, Standing standing) {
    return of.papers().stream().filter(paper -> paper.standing(today) == standing).count();
  }

  /** As badges call it. */
  public String standingOf(PaperView paper) {
    return code(paper.standing(today));
  }

  public String code(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Standing[] getStandings() {
    return Standing.values();
  }

  /** Null for all. */
  public Standing getStanding() {
    return Stream.of(Standing.values())
        .filter(each -> code(each).equals(standingName))
        .findFirst()
        .orElse(null);
  }

  public boolean isFiltered() {
    return getStanding() != null || shop != null;
  }

  public String getStandingName() {
    return standingName;
  }

  public void setStandingName(String standingName) {
    this.standingName = standingName;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop == null || shop.isBlank() ? null : shop;
  }
}
