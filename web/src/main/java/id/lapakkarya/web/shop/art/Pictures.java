package id.lapakkarya.web.shop.art;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.storefront.ListingView;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Addresses of pictures for pages: {@code #{art.logo(shop)}}. They name the picture's edition, so
 * that browsers keep it and ask no more. A work is shown by its first photograph, and drawn where
 * it has none.
 */
@Named("art")
@RequestScoped
public class Pictures {
  /** Widths of photographs in pixels: beside words, and alone on a phone. */
  private static final int SMALL = 400;

  private static final int MIDDLE = 800;

  @Inject private Editions editions;
  @Inject private Drawings drawings;
  @Inject private ShopDirectory directory;
  @Inject private Catalogue catalogue;

  private final Map<String, Optional<String>> photographs = new HashMap<>();
  private Map<String, ShopView> shops;

  /** A work as it stands in a list. */
  public String listed(ListingView item) {
    if (!item.picture().isEmpty()) {
      return wide(item.picture(), SMALL);
    }
    if (shops == null) {
      shops =
          directory.allShops().stream()
              .collect(Collectors.toMap(ShopView::slug, Function.identity()));
    }
    return product(
        item.slug(), item.category(), item.name().id(), shops.get(item.shopSlug()), ".svg");
  }

  /** A work as it stands in a list, for pages that know its shop. */
  public String work(String slug, String category, String name, ShopView shop) {
    return photograph(slug)
        .map(picture -> wide(picture, SMALL))
        .orElseGet(() -> product(slug, category, name, shop, ".svg"));
  }

  /** The same as a WebP, in several widths, for a {@code srcset}. */
  public String listedSet(ListingView item) {
    return item.picture().isEmpty() ? drawnSet(listed(item)) : set(item.picture());
  }

  /** A photograph as a WebP, in several widths, for a {@code srcset}. */
  public String set(String picture) {
    String light = picture.substring(0, picture.lastIndexOf('.')) + ".webp";
    return wide(light, SMALL) + " 400w, " + wide(light, MIDDLE) + " 800w, " + own(light) + " 1600w";
  }

  /**
   * A drawing as a WebP, in several widths, for a {@code srcset}.
   *
   * @param drawing its address as SVG
   */
  public String drawnSet(String drawing) {
    String stem = drawing.substring(0, drawing.lastIndexOf('.'));
    return stem + "-400.webp 400w, " + stem + "-800.webp 800w";
  }

  /** A photograph as wide as that, or as wide as there is one. */
  public String wide(String picture, int width) {
    int dot = picture.lastIndexOf('.');
    return own(picture.substring(0, dot) + "-" + width + picture.substring(dot));
  }

  /** A work in the back office, also one that nobody else may see. */
  public String thumb(ProductView product) {
    return product
        .firstPicture()
        .map(first -> wide(first.picture(), SMALL))
        .orElseGet(() -> plain(product.slug()));
  }

  /** A work in the back office, for pages that know its address alone. */
  public String thumbOf(String slug) {
    return photograph(slug).map(picture -> wide(picture, SMALL)).orElseGet(() -> plain(slug));
  }

  private static String plain(String slug) {
    return "/art/product/" + slug + ".svg";
  }

  /** These works are going to be shown: looks for the photographs of all at once. */
  public void expect(Collection<String> slugs) {
    Map<String, String> found = catalogue.firstPictures(Set.copyOf(slugs));
    slugs.forEach(slug -> photographs.put(slug, Optional.ofNullable(found.get(slug))));
  }

  private Optional<String> photograph(String slug) {
    return photographs.computeIfAbsent(
        slug,
        unknown -> Optional.ofNullable(catalogue.firstPictures(Set.of(unknown)).get(unknown)));
  }

  /** A variant, in its colour where that is what it is known by. */
  public String piece(
      String slug, String category, String name, Sku sku, String variant, ShopView shop) {
    return photograph(slug)
        .map(picture -> wide(picture, SMALL))
        .orElseGet(() -> drawn(slug, category, name, sku, variant, shop));
  }

  /** A variant as it is drawn. */
  public String drawn(
      String slug, String category, String name, Sku sku, String variant, ShopView shop) {
    return variant(slug, category, name, sku, variant, shop, ".svg");
  }

  /** A variant from near by. */
  public String detail(
      String slug, String category, String name, Sku sku, String variant, ShopView shop) {
    return variant(slug, category, name, sku, variant, shop, "/detail.svg");
  }

  private String variant(
      String slug,
      String category,
      String name,
      Sku sku,
      String variant,
      ShopView shop,
      String form) {
    String named = Drawings.named(name, variant);
    return product(slug, category, named, shop, named.equals(name) ? form : "/" + sku + form);
  }

  /** A work as a photograph would show it, for those who read no SVG. */
  public String photo(ProductView product, ShopView shop) {
    return product
        .firstPicture()
        .map(first -> own(first.picture()))
        .orElseGet(() -> product(product, shop, ".jpg"));
  }

  /** What goes with a link to a work. */
  public String share(ProductView product, ShopView shop) {
    return product
        .firstPicture()
        .map(first -> wide(first.picture(), MIDDLE))
        .orElseGet(() -> product(product, shop, "/share.jpg"));
  }

  private String product(ProductView product, ShopView shop, String form) {
    return product(product.slug(), product.category(), product.name().id(), shop, form);
  }

  private String product(String slug, String category, String name, ShopView shop, String form) {
    ProductArt.Subject subject = Drawings.subject(slug, category, name, shop);
    return "/art/" + editions.of(subject) + "/product/" + slug + form;
  }

  /** In pixels, twice as wide as the largest that is shown. */
  public String logo(ShopView shop) {
    return shop.logo() == null ? shop(shop, "logo-256.webp") : own(shop.logo());
  }

  public String drawnLogo(ShopView shop) {
    return shop(shop, "logo.svg");
  }

  /** The emblem in pixels. */
  public String emblem(ShopView shop) {
    return shop(shop, "logo.png");
  }

  public String banner(ShopView shop) {
    return shop.banner() == null ? drawnBanner(shop) : own(shop.banner());
  }

  /** As wide as a card on a phone, in pixels. */
  public String cardBanner(ShopView shop) {
    return shop.banner() == null ? shop(shop, "banner-800.webp") : own(shop.banner());
  }

  public String drawnBanner(ShopView shop) {
    return shop(shop, "banner.svg");
  }

  /** A picture that somebody sent. */
  public String own(String name) {
    String path = "/own/" + name;
    return "/art/" + editions.of(Drawings.plain(path)) + path;
  }

  /** The style sheet with a shop's colours. */
  public String colours(ShopView shop) {
    return shop(shop, "brand.css");
  }

  /** What goes with a link to a shop. */
  public String shareShop(ShopView shop) {
    return shop(shop, "share.jpg");
  }

  /** The round pictures of all main categories below each other, in their order. */
  public String getCraftSheet() {
    return "/art/" + editions.of(drawings.sheet()) + Drawings.CRAFTS;
  }

  /** A length of a craft's cloth; empty for crafts that make none. */
  public Optional<String> cloth(String craft) {
    String path = "/craft/" + craft + "/cloth.svg";
    return CraftSwatch.isCloth(craft)
        ? Optional.of("/art/" + editions.of(Drawings.plain(path)) + path)
        : Optional.empty();
  }

  private String shop(ShopView shop, String form) {
    return "/art/" + editions.of(Drawings.face(shop)) + "/shop/" + shop.slug() + "/" + form;
  }
}
