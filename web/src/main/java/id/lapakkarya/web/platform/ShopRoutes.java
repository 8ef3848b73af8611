package id.lapakkarya.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Leads addresses such as {@code /karya/kain-jumputan} to their page, and hides the pages' own file
 * names.
 */
public class ShopRoutes extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /**
   * Request attribute: the address that was asked for, with its query, for links back to the page
   * itself.
   */
  static final String ADDRESS = ShopRoutes.class.getName() + ".address";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String asked = request.getRequestURI().substring(request.getContextPath().length());
    String path =
        OwnSite.of(request).filter(shop -> asked.equals("/")).map(OwnSite::home).orElse(asked);
    Optional<Routes.Target> target = Routes.find(path);
    Optional<String> view = target.flatMap(Routes.Target::view);
    if (view.isPresent()) {
      String query = request.getQueryString();
      request.setAttribute(ADDRESS, query == null ? path : path + "?" + query);
      HttpServletRequest routed =
          target
              .get()
              .parameter()
              .<HttpServletRequest>map(
                  name -> new WithParameter(request, name, target.get().value()))
              .orElse(request);
      request.getRequestDispatcher(view.get()).forward(routed, response);
    } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The address's part wins over a parameter of the same name. */
  private static final class WithParameter extends HttpServletRequestWrapper {
    private final String name;
    private final String value;

    WithParameter(HttpServletRequest request, String name, String value) {
      super(request);
      this.name = name;
      this.value = value;
    }

    @Override
    public String getParameter(String wanted) {
      return name.equals(wanted) ? value : super.getParameter(wanted);
    }

    @Override
    public String[] getParameterValues(String wanted) {
      return name.equals(wanted) ? new String[] {value} : super.getParameterValues(wanted);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
      all.put(name, new String[] {value});
      return Collections.unmodifiableMap(all);
    }

    @Override
    public java.util.Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }
  }
}
