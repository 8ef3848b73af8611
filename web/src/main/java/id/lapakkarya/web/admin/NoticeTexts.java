package id.lapakkarya.web.admin;

import id.lapakkarya.notices.NoticeView;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** What a notice says to its reader, and the page of what it is about. */
@Named("noticeTexts")
@RequestScoped
public class NoticeTexts {
  @Inject private Notices texts;
  @Inject private ShopDirectory shops;

  public String of(NoticeView notice) {
    return texts.text(
        "admin.notices.kind." + notice.kind().code() + ".text",
        subject(notice),
        shops.findShop(notice.tenant()).map(ShopView::name).orElse(""));
  }

  private String subject(NoticeView notice) {
    String word = notice.subject().toLowerCase(Locale.ROOT);
    return switch (notice.kind()) {
      case SHOP_STATUS, SHOPS_STATUS -> texts.text("admin.shopStatus." + word);
      case ROLE_GIVEN, STAFF_GIVEN, STAFF_ENDED -> texts.text("admin.role." + word);
      default -> notice.subject();
    };
  }

  public String icon(NoticeView notice) {
    return switch (notice.kind()) {
      case ORDER_PLACED, ORDER_CANCELLED -> "orders";
      case ORDER_PAID -> "payments";
      case REFUND_DUE -> "refunds";
      case STOCK_LOW, STOCK_OUT -> "products";
      case SHOP_STATUS, SHOPS_STATUS -> "shops";
      case ROLE_GIVEN, STAFF_GIVEN, STAFF_ENDED -> "staff";
    };
  }

  String address(NoticeView notice) {
    return switch (notice.kind()) {
      case ORDER_PLACED, ORDER_PAID, ORDER_CANCELLED -> "/admin/pesanan/" + notice.target();
      case REFUND_DUE -> "/admin/pengembalian";
      case STOCK_LOW, STOCK_OUT -> "/admin/produk/" + notice.target();
      case SHOP_STATUS -> "/admin/toko";
      case SHOPS_STATUS -> "/admin/lapak/" + notice.target();
      case ROLE_GIVEN -> "/admin";
      case STAFF_GIVEN, STAFF_ENDED -> "/admin/petugas";
    };
  }
}
