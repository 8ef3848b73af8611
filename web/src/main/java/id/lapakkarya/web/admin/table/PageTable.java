package id.lapakkarya.web.admin.table;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortMeta;

/** The table of a page of the back office, as the page declares it. */
final class PageTable {
  private final UIViewRoot page;
  private final DataTable table;

  private PageTable(UIViewRoot page, DataTable table) {
    this.page = page;
    this.table = table;
  }

  /** The first table of a page; others have none. */
  static Optional<PageTable> in(UIViewRoot page) {
    return find(page).map(table -> new PageTable(page, table));
  }

  private static Optional<DataTable> find(UIComponent under) {
    if (under instanceof DataTable table) {
      return Optional.of(table);
    }
    Iterator<UIComponent> children = under.getFacetsAndChildren();
    while (children.hasNext()) {
      Optional<DataTable> found = find(children.next());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Under which its look is kept: page and table, for one page file may come to have another. */
  String name() {
    return "table:"
        + page.getViewId().replaceFirst("^/admin/", "").replaceFirst("[.]xhtml$", "")
        + ":"
        + table.getId();
  }

  /**
   * Columns that may be left out: all that have a name of their own, but the first, before which
   * there may be one for ticks.
   */
  List<Column> optional() {
    return columns().stream()
        .dropWhile(column -> column.getHeaderText() == null)
        .skip(1)
        .filter(column -> column.getHeaderText() != null)
        .filter(column -> column.getValueExpression("rendered") == null)
        .toList();
  }

  private List<Column> columns() {
    return table.getChildren().stream()
        .filter(Column.class::isInstance)
        .map(Column.class::cast)
        .toList();
  }

  /** As far as the table still has what the look speaks of. */
  void show(TableLook look) {
    if (rowsToChoose().contains(look.rows())) {
      table.setRows(look.rows());
    }
    optional().stream()
        .filter(column -> look.hidden().contains(column.getId()))
        .forEach(column -> column.setRendered(false));
    columns().stream()
        .filter(column -> column.getId().equals(look.sort()))
        .filter(column -> column.getValueExpression("sortBy") != null)
        .forEach(
            column -> column.getAttributes().put("sortOrder", look.descending() ? "desc" : "asc"));
  }

  private Set<Integer> rowsToChoose() {
    String choices = table.getRowsPerPageTemplate();
    return choices == null || !table.isPaginator()
        ? Set.of()
        : Arrays.stream(choices.split(","))
            .map(String::strip)
            .filter(each -> each.matches("\\d{1,4}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
  }

  /** True when this request came from the table's own head or foot. */
  boolean isAsked() {
    return parameter("_pagination") != null || parameter("_sorting") != null;
  }

  /** The look with what the reader has just asked the table itself for. */
  TableLook asked(TableLook look) {
    TableLook next = look;
    String rows = parameter("_rows");
    if (parameter("_pagination") != null && rows != null && rows.matches("\\d{1,4}")) {
      int number = Integer.parseInt(rows);
      next = rowsToChoose().contains(number) ? next.rows(number) : next;
    }
    if (parameter("_sorting") != null) {
      Optional<SortMeta> sort =
          table.getSortByAsMap().values().stream().filter(SortMeta::isActive).findFirst();
      next =
          sort.isPresent()
              ? next.sortedBy(
                  lastPart(sort.get().getColumnKey()), !sort.get().getOrder().isAscending())
              : next.sortedBy("", false);
    }
    return next;
  }

  private String parameter(String ending) {
    FacesContext context = FacesContext.getCurrentInstance();
    return context
        .getExternalContext()
        .getRequestParameterMap()
        .get(table.getClientId(context) + ending);
  }

  private static String lastPart(String clientId) {
    return clientId.substring(clientId.lastIndexOf(':') + 1);
  }

  /**
   * The page's own parameters as they were asked for and as far as the page took them, ready for
   * its address; empty without any.
   */
  String filters() {
    Map<String, String> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return ViewMetadata.getViewParameters(page).stream()
        .filter(PageTable::isTaken)
        .map(UIViewParameter::getName)
        .filter(name -> asked.get(name) != null && !asked.get(name).isBlank())
        .map(name -> name + "=" + TableLook.encoded(asked.get(name).strip()))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTaken(UIViewParameter parameter) {
    return parameter.getValue() != null && !parameter.getValue().toString().isBlank();
  }
}
