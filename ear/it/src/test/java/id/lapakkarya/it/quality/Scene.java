package id.lapakkarya.it.quality;

import static id.lapakkarya.it.support.Goods.LAPAS;
import static id.lapakkarya.it.support.Goods.LPP;

import id.lapakkarya.it.browser.Offer;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.GoodsFile;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.NewShop;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Papers;
import id.lapakkarya.it.support.Staff;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Goods and orders in everything that can become of them. */
final class Scene {
  private static Scene shared;

  final Offer twoColours = Offer.inTwoColours(LPP, 150_000, 165_000);
  final Offer wood = Offer.of(LAPAS, 80_000);
  final Goods soldOut = Goods.of(LPP, 0);
  final Goods photographed = photographed();
  final Orders unpaid = Orders.placed("qris", Goods.of(LPP, 5));
  final Orders transfer = Orders.placed("transfer", Goods.of(LPP, 5));
  final Orders paid = Orders.paid(Goods.of(LPP, 5), Goods.of(LAPAS, 5));
  final Orders toFetch = Orders.paid(Goods.of(LPP, 5));
  final Orders toSend = sent();
  final Orders onTheWay = sent();
  final Orders delivered = sent();
  final Orders rejected = Orders.paid(Goods.of(LPP, 5), Goods.of(LAPAS, 5));
  final Orders cancelled = Orders.placed("qris", Goods.of(LPP, 5));
  final Orders onDelivery = Orders.placed("cod", Goods.of(LPP, 5));

  final String goodFile = file(NewShop.described("kayu").json().getString("catalogue"));
  final String badFile = file("product,name\ncontoh-salah,Contoh\n");

  final NewShop draft = NewShop.described("kayu").andFood("pempek").registered();
  final long paper = Papers.filed(LPP);
  final long change = proposed();
  final NewShop opened = NewShop.described("kayu").open();

  private Scene() {
    onTheWay.accept(LPP).expect(200);
    onTheWay.ship(LPP).expect(200);
    delivered.accept(LPP).expect(200);
    delivered.ship(LPP).expect(200);
    delivered.deliver(LPP).expect(200);
    rejected.reject(LPP, "Barang CONTOH rusak").expect(200);
    cancelled.cancel().expect(200);
    onDelivery.accept(LPP).expect(200);
    onDelivery.ship(LPP).expect(200);
    onDelivery.deliver(LPP).expect(200);
  }

  private static long proposed() {
    Goods goods = Goods.of(LPP, 5);
    JsonObject now = Staff.operatorOf(LPP).get(goods.path()).expect(200).json();
    Staff.operatorOf(LPP)
        .put(goods.path(), Json.with(now, "description", "Keterangan CONTOH yang diusulkan."))
        .expect(200);
    return Changes.waiting(LPP, goods.id());
  }

  static synchronized Scene shared() {
    if (shared == null) {
      shared = new Scene();
    }
    return shared;
  }

  private static String file(String csv) {
    return String.valueOf(
        GoodsFile.sent(Browser.signedIn("operator@" + LPP + ".demo.test"), csv)
            .becomes("checked")
            .id());
  }

  private static Goods photographed() {
    Goods goods = Goods.of(LPP, 5);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(800, 1_000, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Database.addPhotographs(goods.id(), jpeg.toByteArray());
    // Nobody was told of what was put into the database: a new price is told, and lists show it.
    goods.reprice(goods.price() + 1_000);
    return goods;
  }

  private static Orders sent() {
    Orders order = Orders.placed(Carts.quotedWith(Goods.of(LPP, 5)).sentBy("regular"), "qris");
    order.confirm().expect(200);
    return order;
  }

  /** The number of the Lapas's part. */
  static String part(Orders order) {
    return order.partOf(LPP).number();
  }

  /** Any entry of the Lapas's trail that has changes. */
  static String entry() {
    return String.valueOf(
        Database.number(
            "SELECT MAX(e.id) FROM audit_entry e JOIN tenant t ON t.id = e.tenant_id"
                + " WHERE t.slug = ? AND e.action = 'product.update' AND e.outcome = 'DONE'",
            LPP));
  }
}
