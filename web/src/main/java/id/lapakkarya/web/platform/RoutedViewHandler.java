package id.lapakkarya.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post back to the address that people see, not to the page's file. */
public class RoutedViewHandler extends ViewHandlerWrapper {
  public RoutedViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object address = context.getExternalContext().getRequestMap().get(ShopRoutes.ADDRESS);
    boolean itself =
        context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    return itself && address != null
        ? context.getExternalContext().getRequestContextPath() + address
        : super.getActionURL(context, viewId);
  }
}
