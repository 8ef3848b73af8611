package id.lapakkarya.web.api;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.storefront.Listings;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The shops that sell. */
@Path("/shops")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ShopsResource {
  @Inject private ShopDirectory shops;
  @Inject private Listings listings;
  @Inject private Language language;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** A shop as buyers see it. */
  public record ShopJson(
      String slug,
      String name,
      String kind,
      String town,
      String description,
      String logoUrl,
      String url,
      long productCount) {}

  @GET
  public PageJson<ShopJson> list(@QueryParam("page") String page, @QueryParam("size") String size) {
    Map<String, Long> counts = listings.countByShop();
    List<ShopJson> all = shops.activeShops().stream().map(shop -> json(shop, counts)).toList();
    return PageJson.of(all, page, size);
  }

  @GET
  @Path("{shop}")
  public ShopJson get(@PathParam("shop") String slug) {
    ShopView shop = shops.findActiveShop(slug).orElseThrow(() -> LapakException.notFound("shop"));
    return json(shop, listings.countByShop());
  }

  private ShopJson json(ShopView shop, Map<String, Long> counts) {
    return new ShopJson(
        shop.slug(),
        shop.name(),
        shop.kind().name(),
        shop.town(),
        shop.story().in(language.getLocale()),
        publicUrl + "/art/shop/" + shop.slug() + "/logo.svg",
        publicUrl + "/toko/" + shop.slug(),
        counts.getOrDefault(shop.slug(), 0L));
  }
}
