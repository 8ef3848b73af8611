package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.PaperScan;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** The copy of a paper, for those who look after it; never for the public. */
@Entity
@Table(name = "food_paper_file")
public class PaperFile extends TenantOwned {
  @Column(name = "paper_id")
  private long paper;

  @Column(name = "media_type")
  private String mediaType;

  @Lob
  @Basic(optional = false)
  private byte[] content;

  @Column(name = "stored_at")
  private Instant storedAt;

  protected PaperFile() {}

  public PaperFile(TenantId tenant, long paper, PaperScan scan, Instant now) {
    super(tenant);
    this.paper = paper;
    replace(scan, now);
  }

  /** Another copy takes its place. */
  public void replace(PaperScan scan, Instant now) {
    this.mediaType = scan.mediaType();
    this.content = scan.bytes();
    this.storedAt = now;
  }

  public PaperScan scan() {
    return new PaperScan(mediaType, content.clone());
  }
}
