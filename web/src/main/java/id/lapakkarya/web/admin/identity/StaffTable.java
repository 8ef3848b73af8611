package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.AssignmentView;
import id.lapakkarya.identity.Role;
import id.lapakkarya.identity.StaffAssignments;
import id.lapakkarya.identity.StaffAssignments.Sort;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.web.admin.Movable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The list of who works where, read from the database one page at a time. */
class StaffTable extends LazyDataModel<AssignmentView> {
  private static final long serialVersionUID = 1L;
  private static final Map<String, Sort> SORTS =
      Map.of(
          "name", Sort.NAME,
          "role", Sort.ROLE,
          "grantedAt", Sort.GRANTED,
          "until", Sort.UNTIL);

  @Movable private final StaffAssignments assignments;
  private final String text;
  private final Role role;
  private final TenantId shop;

  StaffTable(StaffAssignments assignments, String text, Role role, TenantId shop) {
    this.assignments = assignments;
    this.text = text;
    this.role = role;
    this.shop = shop;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return Math.toIntExact(assignments.list(query(Sort.NAME, true, 0, 1)).total());
  }

  @Override
  public List<AssignmentView> load(
      int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    SortMeta sort = sorts.values().stream().findFirst().orElse(null);
    Sort by = sort == null ? Sort.NAME : SORTS.getOrDefault(sort.getField(), Sort.NAME);
    boolean ascending = sort == null || sort.getOrder().isAscending();
    return assignments.list(query(by, ascending, first / pageSize, pageSize)).items();
  }

  private StaffAssignments.Query query(Sort sort, boolean ascending, int page, int size) {
    return new StaffAssignments.Query(text, role, shop, sort, ascending, page, size);
  }

  /** Another node reads the rows anew. */
  private Object writeReplace() {
    return new StaffTable(assignments, text, role, shop);
  }
}
