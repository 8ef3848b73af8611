package id.lapakkarya.web.admin;

import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.notices.NoticeKind;
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
        shops.findShop(notice.tenant()).map(ShopView::name).orElse(""),
        third(notice));
  }

  private String third(NoticeView notice) {
    if (notice.kind() == NoticeKind.CHANGE_DECIDED) {
      String state = notice.subject().split(" ", 2)[0].toLowerCase(Locale.ROOT).replace('_', '-');
      return texts.text("admin.changeState." + state);
    }
    return isOfPaper(notice) ? part(notice, 1) : "";
  }

  private String subject(NoticeView notice) {
    String word = notice.subject().toLowerCase(Locale.ROOT);
    return switch (notice.kind()) {
      case SHOP_STATUS, SHOPS_STATUS -> texts.text("admin.shopStatus." + word);
      case ROLE_GIVEN, STAFF_GIVEN, STAFF_ENDED -> texts.text("admin.role." + word);
      case PAPER_EXPIRING, PAPERS_EXPIRING, PAPER_EXPIRED, PAPERS_EXPIRED ->
          PaperKind.valueOf(part(notice, 0)).label() + " " + part(notice, 2);
      case CHANGE_DECIDED -> notice.subject().split(" ", 2)[1];
      default -> notice.subject();
    };
  }

  private static boolean isOfPaper(NoticeView notice) {
    return switch (notice.kind()) {
      case PAPER_EXPIRING, PAPERS_EXPIRING, PAPER_EXPIRED, PAPERS_EXPIRED -> true;
      default -> false;
    };
  }

  /** Of what a notice of a paper is about: its kind, the days ahead, its number. */
  private static String part(NoticeView notice, int part) {
    return notice.subject().split(" ", 3)[part];
  }

  public String icon(NoticeView notice) {
    return switch (notice.kind()) {
      case ORDER_PLACED, ORDER_CANCELLED -> "orders";
      case ORDER_PAID -> "payments";
      case REFUND_DUE -> "refunds";
      case STOCK_LOW, STOCK_OUT -> "products";
      case SHOP_STATUS, SHOPS_STATUS -> "shops";
      case ROLE_GIVEN, STAFF_GIVEN, STAFF_ENDED -> "staff";
      case PAPER_EXPIRING, PAPERS_EXPIRING, PAPER_EXPIRED, PAPERS_EXPIRED, PRODUCT_HELD -> "alert";
      case CHANGE_WAITING, CHANGES_WAITING, CHANGE_DECIDED -> "products";
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
      case PAPER_EXPIRING, PAPER_EXPIRED -> "/admin/izin/" + notice.target();
      case PAPERS_EXPIRING, PAPERS_EXPIRED -> "/admin/pangan?lapas=" + notice.target();
      case PRODUCT_HELD, CHANGE_DECIDED -> "/admin/produk/" + notice.target();
      case CHANGE_WAITING -> "/admin/persetujuan";
      case CHANGES_WAITING -> "/admin/persetujuan?lapas=" + notice.target();
    };
  }
}
