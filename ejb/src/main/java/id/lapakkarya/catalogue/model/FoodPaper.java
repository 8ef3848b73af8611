package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.catalogue.PaperWarning;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an office has certified of a Lapas's food, and for which of its goods. */
@Entity
@Table(name = "food_paper")
public class FoodPaper extends TenantOwned {
  @Enumerated(EnumType.STRING)
  private PaperKind kind;

  private String number;
  private String holder;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  /** The latest that was told of its end: days ahead, 0 once it was over. */
  private Integer told;

  @Column(name = "file_type")
  private String fileType;

  @Column(name = "changed_at")
  private Instant changedAt;

  @OneToMany(mappedBy = "paper", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("product")
  private List<PaperCover> covers = new ArrayList<>();

  protected FoodPaper() {}

  public FoodPaper(TenantId tenant, PaperDraft draft, Instant now) {
    super(tenant);
    describe(draft, now);
  }

  /** Takes over what the draft says; of another end is warned anew. */
  public void describe(PaperDraft draft, Instant now) {
    if (validUntil == null || !validUntil.equals(draft.validUntil())) {
      this.told = null;
    }
    this.kind = draft.kind();
    this.number = draft.number().strip();
    this.holder = draft.holder().strip();
    this.validFrom = draft.validFrom();
    this.validUntil = draft.validUntil();
    this.changedAt = now;
  }

  /** Covers these goods and no others. */
  public void coverOnly(Set<Long> products) {
    List.copyOf(covers).stream()
        .filter(each -> !products.contains(each.product()))
        .forEach(covers::remove);
    products.forEach(this::cover);
  }

  public void cover(long product) {
    cover(product, false);
  }

  /** As a file of works says. */
  public void coverByFile(long product) {
    cover(product, true);
  }

  private void cover(long product, boolean byFile) {
    if (covers.stream().noneMatch(each -> each.product() == product)) {
      covers.add(new PaperCover(this, product, byFile));
    }
  }

  /** What is to be told of its end today, and from then on has been. */
  public Optional<Integer> warn(LocalDate today) {
    Optional<Integer> due = PaperWarning.due(validUntil, told, today);
    due.ifPresent(step -> told = step);
    return due;
  }

  /** Has a copy of that type. */
  public void filed(String mediaType, Instant now) {
    this.fileType = mediaType;
    this.changedAt = now;
  }

  public PaperView view() {
    return new PaperView(
        id(),
        version(),
        tenant(),
        kind,
        number,
        holder,
        validFrom,
        validUntil,
        fileType,
        covers.stream().map(PaperCover::product).collect(Collectors.toCollection(TreeSet::new)));
  }
}
