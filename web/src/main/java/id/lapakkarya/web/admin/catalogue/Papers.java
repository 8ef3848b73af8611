package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.PaperDesk;
import id.lapakkarya.catalogue.PaperGap;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.platform.WibDates;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The papers of the Lapas acted for, and the goods that wait for one. */
@Named("adminPapers")
@RequestScoped
public class Papers {
  @Inject private PaperDesk desk;
  @Inject private Clock clock;

  private LocalDate today;
  private List<PaperView> rows = List.of();
  private List<Lack> lacks = List.of();

  /** Food that cannot be sold, and why. */
  public record Lack(ProductView product, PaperGap gap) {}

  @PostConstruct
  void load() {
    today = WibDates.dayOf(clock.instant());
    rows = desk.list();
    lacks =
        desk.gaps().entrySet().stream()
            .map(each -> new Lack(each.getKey(), each.getValue()))
            .toList();
  }

  /** How near its end is, as badges call it. */
  public String standingOf(PaperView paper) {
    return paper.standing(today).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<PaperView> getRows() {
    return rows;
  }

  public List<Lack> getLacks() {
    return lacks;
  }
}
