package id.lapakkarya.web.shop.help;

import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Help by topic; the words themselves stand in the bundle. */
@Named
@RequestScoped
public class HelpPage {
  private static final Map<String, List<String>> TOPICS = new LinkedHashMap<>();

  static {
    TOPICS.put("cara-belanja", List.of("belanja", "bayar", "uang"));
    TOPICS.put("pengiriman", List.of("kirim", "retur"));
    TOPICS.put("tentang", List.of("kami", "pengaduan", "penjual"));
    TOPICS.put("syarat", List.of("syarat"));
    TOPICS.put("privasi", List.of("privasi", "simpan", "hak"));
  }

  @Inject private ShopDirectory shops;

  private String page;

  public void open() {
    if (page == null || !TOPICS.containsKey(page)) {
      throw LapakException.notFound("page");
    }
  }

  /** Every page of the help, with the topic that it begins with. */
  public List<Map.Entry<String, String>> getPages() {
    return TOPICS.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), each.getValue().get(0)))
        .toList();
  }

  public List<String> getTopics() {
    return getTopics(page);
  }

  public List<String> getTopics(String ofPage) {
    return TOPICS.get(ofPage);
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
