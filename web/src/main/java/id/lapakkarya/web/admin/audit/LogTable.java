package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.audit.AuditView;
import id.lapakkarya.web.admin.Movable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The entries asked for, the latest first, read from the database one page at a time. */
class LogTable extends LazyDataModel<AuditView> {
  private static final long serialVersionUID = 1L;

  @Movable private final AuditLog log;
  private final Search search;

  LogTable(AuditLog log, Search search) {
    this.log = log;
    this.search = search;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(log.list(search.query(), 0, 1).total());
  }

  @Override
  public List<AuditView> load(
      int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    return log.list(search.query(), first / pageSize, pageSize).items();
  }

  /** Another node reads the rows anew. */
  private Object writeReplace() {
    return new LogTable(log, search);
  }
}
