package id.lapakkarya.web.shop.art;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.platform.Picture;
import id.lapakkarya.platform.PictureStore;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.assets.Assets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is drawn under which path. */
@ApplicationScoped
class Drawings {
  private static final String SLUG = "([a-z0-9-]{1,100})";
  private static final Pattern PRODUCT =
      Pattern.compile(
          "/product/"
              + SLUG
              + "(?:/([A-Z0-9-]{2,40}))?((?:/detail)?(?:\\.svg|-(?:400|800)\\.webp)|\\.jpg|/share\\.jpg)");
  private static final Pattern SHOP =
      Pattern.compile(
          "/shop/"
              + SLUG
              + "/(logo\\.svg|logo\\.png|logo-256\\.webp|banner\\.svg|banner-800\\.webp|brand\\.css|share\\.jpg)");
  private static final Pattern CRAFT = Pattern.compile("/craft/" + SLUG + "(\\.svg|/cloth\\.svg)");
  private static final Pattern BORDER = Pattern.compile("/border/" + SLUG + "-([0-9a-f]{6})\\.svg");
  private static final Pattern ICON = Pattern.compile("/icon-(180|192|512)(-maskable)?\\.png");
  private static final Pattern OWN =
      Pattern.compile("/own/([0-9a-f]{64}(?:-(?:400|800))?\\.(?:jpg|png|webp))");
  static final String CRAFTS = "/crafts-" + CraftSheet.SIDE + ".webp";
  private static final String MARKET = "/share.jpg";

  private static final String SVG = "image/svg+xml;charset=UTF-8";
  private static final String CSS = "text/css;charset=UTF-8";

  private static final int CARD = 400;
  private static final int PHOTO = 800;
  private static final int EMBLEM = 400;
  private static final int SMALL_EMBLEM = 256;

  /** Everything that a shop's pictures are drawn from. */
  record Face(String slug, String name, String brand, String brandInk, String motif) {}

  /** The market's mark. */
  private record Mark(String document) {}

  /**
   * The round picture of a craft.
   *
   * @param side how many units it is wide and high
   */
  record Swatch(String document, double side) {}

  /** Those of all main categories, in their order. */
  record Sheet(List<Swatch> swatches) {}

  /** Something that is drawn from its address alone. */
  private record Plain(String path) {}

  static Record plain(String path) {
    return new Plain(path);
  }

  /** What is sent. */
  @SuppressWarnings("ArrayRecordComponent")
  record Content(String type, byte[] bytes) {}

  /**
   * @param from everything that the drawing is made from
   * @param draft a product that is not on sale yet: only for those who work on it
   * @param costly painted in pixels, which takes long
   * @param meanwhile what may be shown until it is painted
   */
  record Drawing(
      Record from,
      Optional<ProductView> draft,
      boolean costly,
      Supplier<Content> content,
      Optional<Supplier<Content>> meanwhile) {}

  @Inject private Catalogue catalogue;
  @Inject private ShopDirectory shops;
  @Inject private Assets assets;
  @Inject private PictureStore store;

  static ProductArt.Subject subject(String slug, String category, String name, ShopView shop) {
    return new ProductArt.Subject(slug, category, shop.motif(), shop.brand(), name, 0);
  }

  /** A variant is named only where its picture is another. */
  static String named(String name, String variant) {
    String both = name + Dye.VARIANT + variant;
    return Dye.in(both).isPresent() ? both : name;
  }

  static Face face(ShopView shop) {
    return new Face(shop.slug(), shop.name(), shop.brand(), shop.brandInk(), shop.motif());
  }

  Optional<Drawing> find(String path) {
    Matcher product = PRODUCT.matcher(path);
    if (product.matches()) {
      return catalogue
          .findBySlug(product.group(1))
          .map(found -> product(found, Optional.ofNullable(product.group(2)), product.group(3)));
    }
    Matcher shop = SHOP.matcher(path);
    if (shop.matches()) {
      return shops
          .findShop(shop.group(1))
          // Orders show the Lapas that they are from, whether it still sells or not.
          .filter(known -> known.status().wasSeen())
          .map(Drawings::face)
          .map(face -> shop(face, shop.group(2)));
    }
    Matcher own = OWN.matcher(path);
    if (own.matches()) {
      return store
          .find(own.group(1))
          .map(picture -> pixels(plain(path), picture.mediaType(), picture::bytes));
    }
    Matcher craft = CRAFT.matcher(path);
    if (craft.matches()) {
      return Optional.of(craft(craft.group(1), craft.group(2)));
    }
    Matcher border = BORDER.matcher(path);
    if (border.matches()) {
      return Optional.of(
          text(plain(path), SVG, () -> MotifBorder.svg(border.group(1), "#" + border.group(2))));
    }
    Matcher icon = ICON.matcher(path);
    if (icon.matches()) {
      String drawing =
          icon.group(2) == null && !"180".equals(icon.group(1)) ? mark() : Icons.maskable(mark());
      return Optional.of(
          pixels(
              new Mark(mark()),
              Picture.PNG,
              () -> Raster.png(drawing, Integer.parseInt(icon.group(1)))));
    }
    if (CRAFTS.equals(path)) {
      Sheet sheet = sheet();
      return Optional.of(light(sheet, () -> CraftSheet.svg(sheet.swatches()), CraftSheet.SIDE));
    }
    return MARKET.equals(path)
        ? Optional.of(
            pixels(
                new Mark(mark()),
                Picture.JPEG,
                () -> Raster.jpeg(ShareArt.market(mark()), ShareArt.WIDTH)))
        : Optional.empty();
  }

  private Drawing craft(String slug, String form) {
    if ("/cloth.svg".equals(form)) {
      return text(plain("/craft/" + slug + form), SVG, () -> CraftSwatch.cloth(slug));
    }
    Swatch swatch = swatch(slug);
    return text(swatch, SVG, swatch::document);
  }

  /** As {@code Crafts.getMain} lists them: the page tells a picture by its place. */
  Sheet sheet() {
    return new Sheet(
        catalogue.categories().stream()
            .filter(CategoryView::isMain)
            .map(craft -> swatch(craft.slug()))
            .toList());
  }

  /** A craft's as it comes along; of one that the province added, as it is drawn. */
  private Swatch swatch(String craft) {
    return assets
        .findText("shop/craft/" + craft + ".svg")
        .map(drawn -> new Swatch(drawn, CraftSheet.SIDE))
        .orElseGet(() -> new Swatch(CraftSwatch.svg(craft), CraftSwatch.SIDE));
  }

  private Drawing product(ProductView product, Optional<String> sku, String form) {
    ShopView shop = shops.getShop(product.tenant());
    String variant =
        product.skus().stream()
            .filter(each -> sku.filter(each.sku().code()::equals).isPresent())
            .findFirst()
            .map(SkuView::optionLabel)
            .orElse("");
    ProductArt.Subject whole =
        subject(product.slug(), product.category(), named(product.name().id(), variant), shop);
    Drawing drawing =
        switch (form) {
          case ".jpg" ->
              pixels(whole, Picture.JPEG, () -> Raster.jpeg(ProductArt.draw(whole), PHOTO));
          case "/share.jpg" ->
              pixels(
                  whole,
                  Picture.JPEG,
                  () -> Raster.jpeg(ShareArt.product(whole, shop.slug()), ShareArt.WIDTH));
          case "-400.webp" -> light(whole, () -> ProductArt.draw(whole), CARD);
          case "-800.webp" -> light(whole, () -> ProductArt.draw(whole), PHOTO);
          case "/detail-400.webp" -> light(whole, () -> ProductArt.draw(whole.near()), CARD);
          case "/detail-800.webp" -> light(whole, () -> ProductArt.draw(whole.near()), PHOTO);
          case "/detail.svg" -> text(whole, SVG, () -> ProductArt.draw(whole.near()));
          default -> text(whole, SVG, () -> ProductArt.draw(whole));
        };
    return product.status() == ProductStatus.DRAFT
        ? new Drawing(
            whole, Optional.of(product), drawing.costly(), drawing.content(), drawing.meanwhile())
        : drawing;
  }

  /** In pixels, which spare a telephone the drawing; the drawing until they are painted. */
  private static Drawing light(Record from, Supplier<String> drawing, int width) {
    Supplier<Content> drawn =
        () -> new Content(SVG, drawing.get().getBytes(StandardCharsets.UTF_8));
    return new Drawing(
        from,
        Optional.empty(),
        true,
        () ->
            Raster.webP(drawing.get(), width)
                .map(bytes -> new Content(Picture.WEBP, bytes))
                .orElseGet(drawn),
        Optional.of(drawn));
  }

  private static Drawing shop(Face face, String form) {
    String words = initials(face.name());
    return switch (form) {
      case "logo.svg" ->
          text(face, SVG, () -> ShopArt.logo(face.slug(), words, face.brand(), face.motif()));
      case "logo-256.webp" ->
          light(
              face,
              () -> ShopArt.logo(face.slug(), words, face.brand(), face.motif()),
              SMALL_EMBLEM);
      case "logo.png" ->
          pixels(
              face,
              Picture.PNG,
              () ->
                  Raster.png(ShopArt.logo(face.slug(), words, face.brand(), face.motif()), EMBLEM));
      case "banner.svg" ->
          text(face, SVG, () -> ShopArt.banner(face.slug(), face.brand(), face.motif()));
      case "banner-800.webp" ->
          light(face, () -> ShopArt.banner(face.slug(), face.brand(), face.motif()), PHOTO);
      case "share.jpg" ->
          pixels(
              face,
              Picture.JPEG,
              () ->
                  Raster.jpeg(
                      ShareArt.shop(face.slug(), words, face.brand(), face.motif()),
                      ShareArt.WIDTH));
      default ->
          text(
              face,
              CSS,
              () -> ":root{--brand:" + face.brand() + ";--brand-ink:" + face.brandInk() + "}\n");
    };
  }

  private static Drawing text(Record from, String type, Supplier<String> drawing) {
    return new Drawing(
        from,
        Optional.empty(),
        false,
        () -> new Content(type, drawing.get().getBytes(StandardCharsets.UTF_8)),
        Optional.empty());
  }

  private static Drawing pixels(Record from, String type, Supplier<byte[]> painting) {
    return new Drawing(
        from, Optional.empty(), true, () -> new Content(type, painting.get()), Optional.empty());
  }

  private String mark() {
    return assets.text("shop/mark.svg");
  }

  /** First letters of the first and the last word, e.g. "LP" for Lapas Kelas I Palembang. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.startsWith("I")) {
        initials.append(word.charAt(0));
      }
    }
    String all = initials.toString();
    return all.length() <= 2 ? all : "" + all.charAt(0) + all.charAt(all.length() - 1);
  }
}
