package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.ChangeAuthor;
import id.lapakkarya.catalogue.ChangeSetView;
import id.lapakkarya.catalogue.ChangeState;
import id.lapakkarya.catalogue.ShownField;
import id.lapakkarya.catalogue.ShownValues;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A change of what buyers see of a published product. What it says is written once, and the
 * database keeps it so; only what becomes of it is added, once.
 */
@Entity
@Table(name = "change_set")
@NamedQuery(
    name = "ChangeSet.waiting",
    query =
        "select c from ChangeSet c where c.product.id = :product"
            + " and c.state = id.lapakkarya.catalogue.ChangeState.WAITING")
public class ChangeSet extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "product_id", updatable = false)
  private Product product;

  @Column(name = "base_version", updatable = false)
  private int baseVersion;

  @Column(name = "shown_before", updatable = false)
  private String before;

  @Column(name = "shown_after", updatable = false)
  private String after;

  @Column(name = "made_by", updatable = false)
  private long authorId;

  @Column(updatable = false)
  private String author;

  @Column(name = "made_at", updatable = false)
  private Instant madeAt;

  @Enumerated(EnumType.STRING)
  private ChangeState state = ChangeState.WAITING;

  @Column(name = "decided_by")
  private Long deciderId;

  private String decider;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  protected ChangeSet() {}

  /**
   * @param after fields as they would be shown, each otherwise than the product has it now
   */
  public ChangeSet(Product product, ShownValues after, ChangeAuthor by, Instant now) {
    super(product.tenant());
    this.product = product;
    this.baseVersion = product.version();
    this.before = product.shown().beside(after).stored();
    this.after = after.stored();
    this.authorId = by.account();
    this.author = by.name();
    this.madeAt = now;
  }

  /**
   * True when the product shows what it showed then, as far as this would change it. Axes follow
   * the variants, and are no reason by themselves.
   */
  public boolean fits() {
    return ShownValues.read(before).butFor(product.shown()).fields().stream()
        .allMatch(field -> field == ShownField.OPTIONS);
  }

  /**
   * Becomes that, for good.
   *
   * @param why null where no reason is given
   * @throws LapakException "change-decided" when it does not wait any more
   */
  public void decide(ChangeState became, ChangeAuthor by, String why, Instant now) {
    if (state != ChangeState.WAITING) {
      throw LapakException.conflict("change-decided");
    }
    this.state = became;
    this.deciderId = by.account();
    this.decider = by.name();
    this.decidedAt = now;
    this.reason = why;
  }

  /** Nobody decides on what is the own. */
  public boolean isBy(long account) {
    return authorId != 0 && authorId == account;
  }

  public ShownValues after() {
    return ShownValues.read(after);
  }

  public Product product() {
    return product;
  }

  public ChangeSetView view() {
    return new ChangeSetView(
        id(),
        tenant(),
        product.id(),
        product.slug(),
        product.name(),
        baseVersion,
        ShownValues.read(before),
        ShownValues.read(after),
        authorId,
        author,
        madeAt,
        state,
        decider,
        decidedAt,
        reason);
  }
}
