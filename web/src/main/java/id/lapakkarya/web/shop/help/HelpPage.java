package id.lapakkarya.web.shop.help;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Help by topic; the words themselves stand in the bundle. */
@Named
@RequestScoped
public class HelpPage {
  private static final Map<String, List<String>> TOPICS =
      Map.of(
          "cara-belanja", List.of("belanja", "bayar", "uang"),
          "pengiriman", List.of("kirim", "retur"),
          "syarat", List.of("syarat"),
          "privasi", List.of("privasi", "hak"),
          "tentang", List.of("kami", "pengaduan", "penjual"));

  @Inject private ShopDirectory shops;

  private String page;

  public void open() {
    if (page == null || !TOPICS.containsKey(page)) {
      throw LapakException.notFound("page");
    }
  }

  public List<String> getTopics() {
    return TOPICS.get(page);
  }

  /** Who sells, with address and contact, as consumer law asks of whoever trades electronically. */
  public List<ShopView> getSellers() {
    return page.equals("tentang") ? shops.activeShops() : List.of();
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
