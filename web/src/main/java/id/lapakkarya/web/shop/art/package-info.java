/**
 * Pictures drawn by the project: for products without a photo, for shops without a logo, for
 * borders and swatches.
 *
 * <p>{@link id.lapakkarya.web.shop.art.ProductArt}, {@link id.lapakkarya.web.shop.art.ShopArt},
 * {@link id.lapakkarya.web.shop.art.MotifBorder} and {@link id.lapakkarya.web.shop.art.CraftSwatch}
 * are the whole face. Each returns one self-contained SVG document, the same for the same arguments
 * for ever, so that it can be cached by its address:
 *
 * <pre>{@code
 * ProductArt.draw(new ProductArt.Subject(slug, "songket", "pucuk-rebung", "#7a1626", "Songket Bungo Cina", 0));
 * ShopArt.logo("lpp-palembang", "LP", "#0f5d58", "jumputan");
 * ShopArt.banner("lpp-palembang", "#0f5d58", "jumputan");
 * MotifBorder.svg("pucuk-rebung", "#b98a2c");
 * CraftSwatch.svg("songket");
 * }</pre>
 *
 * <p>The pictures hold no script, no style, no outside address and no letters, and stay under 40
 * kB. Unknown categories, motifs and colours fall back to the house's own, because they are a
 * tenant's data.
 *
 * <p>Inside, {@link id.lapakkarya.web.shop.art.Thing} reads the kind of goods from the product's
 * name, {@link id.lapakkarya.web.shop.art.Fabric} weaves its pattern, {@link
 * id.lapakkarya.web.shop.art.Palette} chooses the colours and the remaining classes draw. A new
 * kind of goods is one drawing and one line in {@code Thing}.
 */
package id.lapakkarya.web.shop.art;
