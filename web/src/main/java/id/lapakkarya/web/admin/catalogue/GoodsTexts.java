package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.onboarding.CatalogueExport;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a file of works says in words. */
final class GoodsTexts {
  private static final String TEXTS = "admin.catalogue.file.";

  private final ResourceBundle bundle;

  GoodsTexts(Locale locale) {
    // Without this control an Indonesian reader would get the language of the server's system.
    bundle =
        ResourceBundle.getBundle(
            "id.lapakkarya.web.messages.Admin",
            locale,
            GoodsTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String sheet() {
    return text("sheet");
  }

  String guide() {
    return text("guide");
  }

  String meaning(String column) {
    return text("column." + column);
  }

  /** A line that shows how columns are filled in; some stay empty. */
  List<String> example() {
    return CatalogueExport.columns().stream()
        .map(column -> "example." + column)
        .map(key -> bundle.containsKey(TEXTS + key) ? text(key) : "")
        .toList();
  }

  private String text(String key) {
    return bundle.getString(TEXTS + key);
  }
}
