package id.lapakkarya.catalogue.model;

import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A product that a paper covers. */
@Entity
@Table(name = "food_paper_product")
public class PaperCover extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "paper_id")
  private FoodPaper paper;

  @Column(name = "product_id")
  private long product;

  /** Came in with a file of works; nobody ticked it. */
  @Column(name = "by_file")
  private boolean byFile;

  protected PaperCover() {}

  PaperCover(FoodPaper paper, long product, boolean byFile) {
    super(paper.tenant());
    this.paper = paper;
    this.product = product;
    this.byFile = byFile;
  }

  long product() {
    return product;
  }
}
