package id.lapakkarya.onboarding.model;

import id.lapakkarya.onboarding.CatalogueFault;
import id.lapakkarya.onboarding.RowFate;
import id.lapakkarya.onboarding.UploadRowView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;

/** A line of a file of works, and what becomes of it. */
@Entity
@Table(name = "catalogue_upload_row")
public class CatalogueUploadRow extends TenantOwned {
  private static final int LONGEST_PRODUCT = 100;
  private static final int LONGEST_NAME = 120;

  @Column(name = "upload_id")
  private long upload;

  @Column(name = "line")
  private int line;

  private String product;
  private String name;

  @Enumerated(EnumType.STRING)
  private RowFate fate;

  @Convert(converter = FaultsConverter.class)
  private List<CatalogueFault> faults;

  protected CatalogueUploadRow() {}

  public CatalogueUploadRow(TenantId tenant, long upload, UploadRowView row) {
    super(tenant);
    this.upload = upload;
    this.line = row.line();
    this.product = clipped(row.product(), LONGEST_PRODUCT);
    this.name = clipped(row.name(), LONGEST_NAME);
    this.fate = row.fate();
    this.faults = List.copyOf(row.faults());
  }

  private static String clipped(String text, int longest) {
    String all = text == null ? "" : text;
    return all.length() > longest ? all.substring(0, longest) : all;
  }

  public long upload() {
    return upload;
  }

  public UploadRowView view() {
    return new UploadRowView(line, product, name, fate, faults);
  }
}
