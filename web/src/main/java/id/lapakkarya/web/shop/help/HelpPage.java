package id.lapakkarya.web.shop.help;

import id.lapakkarya.platform.LapakException;
import jakarta.enterprise.context.RequestScoped;
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
          "pengiriman", List.of("kirim"),
          "privasi", List.of("privasi"),
          "tentang", List.of("kami"));

  private String page;

  public void open() {
    if (page == null || !TOPICS.containsKey(page)) {
      throw LapakException.notFound("page");
    }
  }

  public List<String> getTopics() {
    return TOPICS.get(page);
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
