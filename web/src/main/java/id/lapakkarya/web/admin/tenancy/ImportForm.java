package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.CatalogueImport;
import id.lapakkarya.onboarding.ImportPlan;
import id.lapakkarya.platform.LapakException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of works: what was sent, and what would come of it. */
public class ImportForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 2_000_000;

  private transient Part file;
  private boolean renewed;
  private String csv;
  private ImportPlan plan;

  /**
   * Takes the file over.
   *
   * @throws LapakException "invalid-input" without one, or with one that is too long
   */
  public CatalogueImport.Source read() {
    if (file == null || file.getSize() == 0) {
      throw LapakException.invalid("file", "required");
    }
    if (file.getSize() > MOST_BYTES) {
      throw LapakException.invalid("file", "too-long");
    }
    try (InputStream bytes = file.getInputStream()) {
      String text = new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      // Spreadsheets begin their files with a mark of the encoding.
      csv = text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return source();
  }

  public CatalogueImport.Source source() {
    return new CatalogueImport.Source(csv, renewed);
  }

  public void expect(ImportPlan expected) {
    plan = expected;
  }

  /** What would come of it; null before a file was looked at. */
  public ImportPlan getPlan() {
    return plan;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isRenewed() {
    return renewed;
  }

  public void setRenewed(boolean renewed) {
    this.renewed = renewed;
  }
}
