package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditActor;
import id.lapakkarya.audit.AuditOutcome;
import id.lapakkarya.audit.AuditView;
import id.lapakkarya.audit.ChainFinding;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries in words of one language, for pages and files. A code that has no words yet is shown as
 * it is: a trail hides nothing.
 */
final class LogTexts {
  private static final String BUNDLE = "id.lapakkarya.web.messages.Admin";
  private static final String PREFIX = "admin.audit.";
  private static final Pattern SEGMENT = Pattern.compile("([^.\\[]+)(?:\\[([^\\]]*)])?");
  private static final Pattern SCOPE = Pattern.compile("(platform|region|tenant)(?::(.+))?");
  private static final Set<String> MONEY =
      Set.of(
          "price",
          "materialCost",
          "amount",
          "total",
          "subtotal",
          "refundDue",
          "orderTotal",
          "unitPrice",
          "lineTotal",
          "shippingCost",
          "discount");

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Map<TenantId, ShopView> shops;

  LogTexts(Locale locale, Map<TenantId, ShopView> shops) {
    this.locale = locale;
    this.shops = shops;
    // Without this control an Indonesian reader would get the language of the server's system.
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            LogTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String title() {
    return bundle.getString(PREFIX + "log.title");
  }

  String column(String name) {
    return bundle.getString(PREFIX + "log." + name);
  }

  /** What was done; a use case that was only tried is named as the code names it. */
  String action(String code) {
    return known("action." + code)
        .orElseGet(() -> code.matches("[A-Z]\\w+\\.\\w+") ? text("attempt", code) : code);
  }

  String subjectType(String code) {
    return known("subject." + code).orElse(code);
  }

  String outcome(AuditOutcome outcome) {
    return bundle.getString(PREFIX + "outcome." + outcome.code());
  }

  String channel(String code) {
    return known("channel." + code).orElse(code);
  }

  /** Who it was, as far as it may still be told. */
  String who(AuditView entry) {
    if (entry.actor() == AuditActor.KEY) {
      return text("actor.key", entry.notes().getOrDefault(AuditView.KEY, ""));
    }
    if (entry.actor() != AuditActor.PERSON) {
      return bundle.getString(PREFIX + "actor." + entry.actor().code());
    }
    return entry
        .known(AuditView.NAME)
        .or(() -> entry.known(AuditView.EMAIL))
        .orElseGet(() -> text("actor.erased", entry.account().map(String::valueOf).orElse("")));
  }

  /** For whom it was done. */
  String acting(AuditView entry) {
    String scope = entry.acting().map(this::scope).orElse("");
    return entry.helpSession().isPresent() ? text("helping", scope) : scope;
  }

  /** In whose chain it is. */
  String owner(AuditView entry) {
    return entry.tenant().map(this::shop).orElseGet(() -> text("scope.platform"));
  }

  String shop(TenantId tenant) {
    return shops.containsKey(tenant) ? shops.get(tenant).name() : "#" + tenant.value();
  }

  String scope(String key) {
    Matcher scope = SCOPE.matcher(key);
    if (!scope.matches()) {
      return key;
    }
    return switch (scope.group(1)) {
      case "tenant" -> shop(new TenantId(Long.parseLong(scope.group(2))));
      case "region" -> text("scope.region", scope.group(2));
      default -> text("scope.platform");
    };
  }

  /** {@code skus[LPP-01].price} as {@code LPP-01 · Harga}. */
  String field(String path) {
    StringBuilder words = new StringBuilder();
    Matcher segment = SEGMENT.matcher(path);
    while (segment.find()) {
      String item = segment.group(2);
      String prefix = words.isEmpty() ? "field." : "part.";
      String name =
          known(prefix + segment.group(1))
              .or(() -> known("field." + segment.group(1)))
              .orElse(segment.group(1));
      words.append(words.isEmpty() ? "" : " · ").append(item == null ? name : item);
    }
    return words.toString();
  }

  /** A value as people read it: money, times, and states in words. */
  String value(String path, String value) {
    if (value == null) {
      return "";
    }
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (MONEY.contains(name) && value.matches("-?[0-9]{1,15}")) {
      return Rupiah.of(Long.parseLong(value)).toString();
    }
    if (name.endsWith("At") || name.equals("from") || name.equals("until")) {
      return time(value).orElse(value);
    }
    if (name.equals("scope")) {
      return scope(value);
    }
    return known("value." + value).orElse(value);
  }

  String finding(ChainFinding finding) {
    return text(
        "finding." + finding.kind().code(),
        String.valueOf(finding.entry()),
        String.valueOf(finding.position()));
  }

  private Optional<String> time(String instant) {
    try {
      return Optional.of(
          DateTimeFormatter.ofPattern("d MMM yyyy HH.mm.ss 'WIB'", locale)
              .withZone(WibDates.WIB)
              .format(Instant.parse(instant)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> known(String key) {
    return bundle.containsKey(PREFIX + key)
        ? Optional.of(bundle.getString(PREFIX + key))
        : Optional.empty();
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(PREFIX + key), locale).format(arguments);
  }
}
