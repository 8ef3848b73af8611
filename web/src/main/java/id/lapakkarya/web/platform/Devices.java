package id.lapakkarya.web.platform;

import java.util.List;
import java.util.Map;

/** Browsers by what they say of themselves, in words that their owners know. */
final class Devices {
  /** The first that is found counts: most say that they are others, too. */
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser", "Samsung Internet"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("FxiOS", "Firefox"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("CriOS", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("Android", "Android"),
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS", "macOS"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Linux", "Linux"));

  private Devices() {}

  /**
   * {@code Chrome, Android}; empty for what is not known.
   *
   * @param userAgent the header, null without one
   */
  static String nameOf(String userAgent) {
    String told = userAgent == null ? "" : userAgent;
    String browser = find(BROWSERS, told);
    String system = find(SYSTEMS, told);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String find(List<Map.Entry<String, String>> names, String told) {
    return names.stream()
        .filter(name -> told.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
