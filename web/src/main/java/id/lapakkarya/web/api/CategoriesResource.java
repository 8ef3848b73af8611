package id.lapakkarya.web.api;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The crafts. */
@Path("/categories")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CategoriesResource {
  @Inject private Catalogue catalogue;
  @Inject private Listings listings;
  @Inject private Language language;

  /** A category; a parent's count covers its children. */
  public record CategoryJson(String slug, String name, String parent, long productCount) {}

  @GET
  public PageJson<CategoryJson> list(
      @QueryParam("page") String page, @QueryParam("size") String size) {
    Map<String, Long> counts = listings.countByCategory();
    List<CategoryJson> all =
        catalogue.categories().stream()
            .map(
                category ->
                    new CategoryJson(
                        category.slug(),
                        category.name().in(language.getLocale()),
                        category.parent().orElse(null),
                        counts.getOrDefault(category.slug(), 0L)))
            .toList();
    return PageJson.of(all, page, size);
  }
}
