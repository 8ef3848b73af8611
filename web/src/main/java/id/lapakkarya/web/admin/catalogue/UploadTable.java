package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.onboarding.CatalogueUploads;
import id.lapakkarya.onboarding.RowFate;
import id.lapakkarya.onboarding.UploadRowView;
import id.lapakkarya.web.admin.Movable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The lines of a file of works, read from the database one page at a time. */
public class UploadTable extends LazyDataModel<UploadRowView> {
  private static final long serialVersionUID = 1L;

  @Movable private final CatalogueUploads uploads;
  private final long upload;
  private final RowFate fate;

  UploadTable(CatalogueUploads uploads, long upload, RowFate fate) {
    this.uploads = uploads;
    this.upload = upload;
    this.fate = fate;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(uploads.rows(upload, fate, 0, 1).total());
  }

  @Override
  public List<UploadRowView> load(
      int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    return uploads.rows(upload, fate, first / pageSize, pageSize).items();
  }

  /** Another node reads the rows anew. */
  private Object writeReplace() {
    return new UploadTable(uploads, upload, fate);
  }
}
