package id.lapakkarya.web.api;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.storefront.Suggested;
import id.lapakkarya.storefront.Suggestions;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What somebody may mean who types. */
@Path("/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SuggestionsResource {
  private static final int LONGEST = 120;

  @Inject private Suggestions suggestions;
  @Inject private Language language;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /**
   * Something to go on with.
   *
   * @param kind "words", "category", "shop" or "product"
   * @param slug of all but words
   * @param count how many products are there; of all but a product
   * @param price of a product, its lowest
   */
  public record SuggestionJson(
      String kind, String text, String slug, String url, Long count, Rupiah price) {}

  @GET
  @Operation(summary = "What somebody may mean who has typed q, in the order to be shown")
  public PageJson<SuggestionJson> list(
      @QueryParam("q") String text,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    String typed = Input.text(text).orElse("");
    Suggested found =
        suggestions.suggest(
            typed.substring(0, Math.min(LONGEST, typed.length())), language.getLocale());
    List<SuggestionJson> all =
        Stream.of(
                found.phrases().stream().map(this::json),
                found.categories().stream().map(each -> json("category", "/kategori/", each)),
                found.shops().stream().map(each -> json("shop", "/toko/", each)),
                found.products().stream().map(this::json))
            .flatMap(each -> each)
            .toList();
    return PageJson.of(all, page, size);
  }

  private SuggestionJson json(Suggested.Phrase phrase) {
    String query = URLEncoder.encode(phrase.text(), StandardCharsets.UTF_8);
    return new SuggestionJson(
        "words", phrase.text(), null, publicUrl + "/cari?q=" + query, phrase.count(), null);
  }

  private SuggestionJson json(String kind, String path, Suggested.Named named) {
    return new SuggestionJson(
        kind, named.name(), named.slug(), publicUrl + path + named.slug(), named.count(), null);
  }

  private SuggestionJson json(ListingView product) {
    return new SuggestionJson(
        "product",
        product.name().in(language.getLocale()),
        product.slug(),
        publicUrl + "/karya/" + product.slug(),
        null,
        product.price());
  }
}
