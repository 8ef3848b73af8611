package id.lapakkarya.it.matrix;

import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.GoodsFile;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Papers;
import id.lapakkarya.it.support.Staff;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;

/**
 * Two Lapas with goods and orders of their own. The own one lies in Palembang, the foreign one does
 * not; what is private to the foreign one is written in words that stand nowhere else.
 */
final class Stage {
  static final String OWN = Goods.LPP;
  static final String FOREIGN = "lapas-sekayu";
  private static Stage shared;

  private final Side own;
  private final Side foreign;
  private final Side nowhere;
  private final Canaries canaries;
  private final JsonObject product;

  private Stage() {
    String mark = Goods.mark();
    Made cloth = Made.in(OWN, "Kain matriks " + Goods.mark(), "published");
    Made spare = Made.in(OWN, "Cadangan matriks " + Goods.mark(), "published");
    Made wood = Made.in(FOREIGN, "Rotan matriks g" + mark, "published");
    Made draft = Made.in(FOREIGN, "Rancangan matriks r" + mark, "draft");
    Sold bought = Sold.to(Staff.as("buyer@demo.test"), cloth, "pembeli");
    Sold sold = Sold.to(Api.anyone(), cloth, "tamu");
    Sold elsewhere = Sold.to(Api.anyone(), wood, mark);
    Sold refused = Sold.to(Api.anyone(), wood, mark);
    sold.pay();
    sold.accept();
    elsewhere.pay();
    refused.pay();
    refused.reject();
    own =
        side(
            "own",
            cloth,
            sold,
            Map.of("order", bought.order(), "token", bought.token(), "cart", Carts.empty().id()));
    own.ids().put("spare", spare.id());
    own.ids().put("upload", uploaded(OWN, "matriks"));
    foreign =
        side("foreign", wood, elsewhere, Map.of("cart", "tidak-ada", "order", elsewhere.order()));
    foreign.ids().put("spare", draft.id());
    foreign.ids().put("upload", uploaded(FOREIGN, "r" + mark));
    nowhere =
        new Side(
            "nowhere",
            Map.of(
                "shop",
                "lapas-yang-tidak-ada",
                "slug",
                draft.slug(),
                "sku",
                draft.sku(),
                "cart",
                UUID.randomUUID().toString(),
                "order",
                elsewhere.order(),
                "draft",
                draft.slug(),
                "token",
                "bukan-token",
                "category",
                "kategori-tidak-ada",
                "page",
                "halaman-tidak-ada",
                "purpose",
                "tidak-ada"));
    canaries =
        new Canaries(
            Set.of(
                "g" + mark + " penerima",
                "jalan g" + mark,
                "p" + mark + "@contoh.test",
                elsewhere.token(),
                "r" + mark),
            Set.of(elsewhere.order(), elsewhere.part(), refused.order(), draft.sku()),
            Set.of("rotan matriks g" + mark, wood.sku(), FOREIGN, "Kelas IIB Sekayu"));
    product = Staff.operatorOf(OWN).get(cloth.path()).expect(200).json();
    settle();
  }

  /** The same for every test of the matrix. */
  static synchronized Stage shared() {
    if (shared == null) {
      shared = new Stage();
    }
    return shared;
  }

  /** Until the application has told its own parts of what was done: they write rows too. */
  static void settle() {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> Database.number("SELECT COUNT(*) FROM outbox_event WHERE done_at IS NULL") == 0);
  }

  Side own() {
    return own;
  }

  Side foreign() {
    return foreign;
  }

  /** What everybody may find. */
  Side market() {
    return own;
  }

  /** What nobody may find. */
  Side nowhere() {
    return nowhere;
  }

  Canaries canaries() {
    return canaries;
  }

  /** The own product as it stands. */
  JsonObject sameProduct() {
    return product;
  }

  JsonObject anotherProduct() {
    return Goods.description("Karya matriks", 90_000);
  }

  private static Side side(String label, Made goods, Sold sale, Map<String, String> more) {
    Map<String, String> ids = new HashMap<>(more);
    ids.put("shop", goods.shop());
    ids.put("id", goods.id());
    ids.put("slug", goods.slug());
    ids.put("sku", goods.sku());
    ids.put("number", sale.part());
    ids.put("paper", String.valueOf(Papers.filed(goods.shop())));
    ids.put("sparePaper", String.valueOf(Papers.of(goods.shop())));
    ids.put("change", String.valueOf(proposed(goods.shop())));
    Made gallery = Made.in(goods.shop(), "Galeri " + Goods.mark(), "draft");
    ids.put("gallery", gallery.id());
    ids.put("picture", pictured(gallery));
    ids.put("sparePicture", pictured(gallery));
    ids.put("entry", lastEntryOf(goods.shop()));
    ids.put("screen", "layar-contoh");
    ids.put("category", "kayu");
    ids.put("page", "privasi");
    ids.put("purpose", "reset");
    return new Side(label, ids);
  }

  /** A change of a published work that waits. */
  private static long proposed(String shop) {
    Made work = Made.in(shop, "Usulan " + Goods.mark(), "published");
    JsonObject now = Staff.operatorOf(shop).get(work.path()).expect(200).json();
    Staff.operatorOf(shop).put(work.path(), Json.with(now, "nameEn", "Proposal")).expect(200);
    return Changes.waiting(shop, Long.parseLong(work.id()));
  }

  /** A photograph of a work that nobody is shown yet. */
  private static String pictured(Made work) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.valueOf(
        Json.number(
            Staff.operatorOf(work.shop())
                .post(work.path() + "/pictures", "image/png", png.toByteArray())
                .expect(201)
                .json(),
            "id"));
  }

  /** A file of works, looked over and not taken in. */
  private static String uploaded(String shop, String words) {
    Browser operator = Browser.signedIn("operator@" + shop + ".demo.test");
    return String.valueOf(
        GoodsFile.sent(
                operator, words + ".csv", ("product\n" + words).getBytes(StandardCharsets.UTF_8))
            .becomes("checked")
            .id());
  }

  private static String lastEntryOf(String shop) {
    return String.valueOf(
        Database.number(
            "SELECT MAX(e.id) FROM audit_entry e JOIN tenant t ON t.id = e.tenant_id"
                + " WHERE t.slug = ? AND e.outcome = 'DONE'",
            shop));
  }

  /** A product of one of the two, with five pieces. */
  private record Made(String shop, String id, String slug, String sku) {
    static Made in(String shop, String name, String status) {
      JsonObject made =
          Staff.operatorOf(shop)
              .post(
                  "/manage/" + shop + "/products",
                  Json.with(Goods.description(name, 150_000), "status", status))
              .expect(201)
              .json();
      Made goods =
          new Made(
              shop,
              String.valueOf(Json.number(made, "id")),
              made.getString("slug"),
              made.getJsonArray("skus").getJsonObject(0).getString("sku"));
      Staff.operatorOf(shop)
          .put(
              "/manage/" + shop + "/skus/" + goods.sku() + "/stock",
              Json.object("onHand", 5, "reason", "uji"))
          .expect(200);
      return goods;
    }

    String path() {
      return "/manage/" + shop + "/products/" + id;
    }
  }

  /** One piece sold, to a buyer whose words are known. */
  private record Sold(String shop, Orders all) {
    static Sold to(Api buyer, Made goods, String mark) {
      Carts cart = Carts.empty();
      cart.set(goods.sku(), 1).expect(200);
      JsonObject order = cart.quoted().order("qris");
      JsonObject told =
          Json.with(
              Json.with(
                  order,
                  "buyer",
                  Json.object(
                      "name", "Contoh Pembeli",
                      "email", "p" + mark + "@contoh.test",
                      "phone", "081200000000")),
              "shipTo",
              Json.object(
                  "recipient",
                  "g" + mark + " penerima (CONTOH)",
                  "phone",
                  "081200000000",
                  "areaCode",
                  Carts.AREA,
                  "postalCode",
                  Carts.POSTAL_CODE,
                  "street",
                  "Jalan g" + mark));
      return new Sold(
          goods.shop(),
          Orders.of(
              cart,
              buyer.with("Idempotency-Key", UUID.randomUUID().toString()).post("/orders", told)));
    }

    void pay() {
      all.confirm().expect(200);
    }

    /** Decided by the operator, so that the warehouse may send it. */
    void accept() {
      all.accept(shop).expect(200);
    }

    void reject() {
      all.reject(shop, "uji matriks").expect(200);
    }

    String order() {
      return all.number();
    }

    String part() {
      return all.partOf(shop).number();
    }

    String token() {
      return all.token();
    }
  }
}
