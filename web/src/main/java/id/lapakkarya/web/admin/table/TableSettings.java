package id.lapakkarya.web.admin.table;

import id.lapakkarya.identity.PersonSettings;
import id.lapakkarya.web.platform.OfficeDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.component.column.Column;

/**
 * The look of the page's table, kept for each person: how many rows, sorted by what, which columns,
 * and the filters used last, which are offered and never set by themselves.
 */
@Named("tableSettings")
@RequestScoped
public class TableSettings {
  /** A column to show or to leave out. */
  public record Choice(String id, String title, boolean shown) {}

  private static final String CHOSEN = "tableColumn";

  @Inject private PersonSettings settings;

  private TableLook look;
  private String filters = "";

  /** A page is opened: its table gets its reader's look, and what it was filtered by is kept. */
  void apply(PageTable table) {
    TableLook kept = look(table);
    filters = table.filters();
    if (!filters.isEmpty()) {
      keep(table, kept.filteredBy(filters));
    }
    table.show(look);
  }

  /** The reader has turned to a larger page, or sorted by something else. */
  void remember(PageTable table) {
    if (table.isAsked()) {
      keep(table, table.asked(look(table)));
    }
  }

  public List<Choice> getColumns() {
    return PageTable.in(FacesContext.getCurrentInstance().getViewRoot())
        .map(PageTable::optional)
        .orElse(List.of())
        .stream()
        .map(column -> new Choice(column.getId(), column.getHeaderText(), column.isRendered()))
        .toList();
  }

  /** The filters used last, for an address; empty while some are set. */
  public String getLastFilters() {
    return look == null || !filters.isEmpty() ? "" : look.filters();
  }

  /** Shows the columns that are ticked, from now on. */
  public void choose() throws IOException {
    PageTable table = table();
    String[] ticked = external().getRequestParameterValuesMap().get(CHOSEN);
    Set<String> shown = ticked == null ? Set.of() : Set.copyOf(Arrays.asList(ticked));
    keep(
        table,
        look(table)
            .hiding(
                table.optional().stream()
                    .map(Column::getId)
                    .filter(id -> !shown.contains(id))
                    .toList()));
    comeBack();
  }

  /** Back to what everybody begins with. */
  public void reset() throws IOException {
    settings.forget(table().name());
    comeBack();
  }

  private TableLook look(PageTable table) {
    if (look == null) {
      look = settings.find(table.name()).map(TableLook::read).orElse(TableLook.PLAIN);
    }
    return look;
  }

  private void keep(PageTable table, TableLook next) {
    if (!next.equals(look)) {
      look = next;
      settings.keep(table.name(), next.write());
    }
  }

  /** The page is opened anew where it was, so that all of it has the new look. */
  private static void comeBack() throws IOException {
    Map<String, Object> request = external().getRequestMap();
    Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    external()
        .redirect(
            OfficeDoor.destination(
                request.get(RequestDispatcher.FORWARD_REQUEST_URI)
                    + (query == null ? "" : "?" + query)));
  }

  private static PageTable table() {
    return PageTable.in(FacesContext.getCurrentInstance().getViewRoot()).orElseThrow();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
