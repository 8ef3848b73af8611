package id.lapakkarya.web.admin.table;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Stands before every page of the back office that has a table: gives the table the look that its
 * reader wants, and keeps it when the reader has changed it. No page has code for that; a column
 * that can be left out or sorted by has an id, and the page has an {@code a:tableMenu}.
 */
public class TableKeeper implements SystemEventListener {
  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }

  @Override
  public void processEvent(SystemEvent beforeRendering) {
    UIViewRoot page = (UIViewRoot) beforeRendering.getSource();
    if (page.isTransient() || !page.getViewId().startsWith("/admin/")) {
      return;
    }
    PageTable.in(page)
        .ifPresent(
            table -> {
              TableSettings settings = CDI.current().select(TableSettings.class).get();
              if (FacesContext.getCurrentInstance().isPostback()) {
                settings.remember(table);
              } else {
                settings.apply(table);
              }
            });
  }
}
