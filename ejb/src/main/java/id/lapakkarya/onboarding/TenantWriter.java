package id.lapakkarya.onboarding;

import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Picture;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.tenancy.ClosedDay;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a description down as {@code tenants/} has it; reading it gives the same again. */
final class TenantWriter {
  private static final int PERCENT = 100;

  private TenantWriter() {}

  /** {@code tenant.yaml}. */
  static String yaml(TenantDescription tenant) {
    ShopDescription shop = tenant.shop();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("slug", shop.slug());
    all.put("name", shop.name());
    all.put("kind", shop.kind().name());
    all.put("class", shop.shopClass());
    all.put("town", shop.town());
    all.put("regency", shop.regencyCode());
    all.put(
        "contact",
        ordered(
            "address", shop.address(),
            "postalCode", shop.postalCode(),
            "phone", shop.phone(),
            "email", shop.email()));
    all.put("look", look(tenant));
    all.put("tagline", bilingual(shop.tagline()));
    all.put("story", bilingual(shop.story()));
    calendar(tenant.front().calendar(), all);
    if (!tenant.front().featured().isEmpty()) {
      all.put("featured", tenant.front().featured());
    }
    all.put("policy", policy(tenant));
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(120);
    return new Yaml(options).dump(all);
  }

  private static Map<String, Object> look(TenantDescription tenant) {
    ShopDescription shop = tenant.shop();
    Map<String, Object> look =
        ordered("brand", shop.brand(), "brandInk", shop.brandInk(), "motif", shop.motif());
    tenant.front().logo().ifPresent(logo -> look.put("logo", fileOf("logo", logo)));
    tenant.front().banner().ifPresent(banner -> look.put("banner", fileOf("banner", banner)));
    return look;
  }

  /** The pictures that the description names, by the names of their files. */
  static Map<String, byte[]> pictures(TenantDescription tenant) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    tenant.front().logo().ifPresent(logo -> files.put(fileOf("logo", logo), logo.bytes()));
    tenant
        .front()
        .banner()
        .ifPresent(banner -> files.put(fileOf("banner", banner), banner.bytes()));
    return files;
  }

  private static String fileOf(String name, Picture picture) {
    return name + (picture.mediaType().equals(Picture.PNG) ? ".png" : ".jpg");
  }

  private static void calendar(ShopCalendar calendar, Map<String, Object> all) {
    Map<String, Object> hours = new LinkedHashMap<>();
    calendar.week().forEach((day, door) -> hours.put(TenantYaml.keyOf(day), door.text()));
    if (!calendar.note().id().isEmpty()) {
      hours.put("note", words(calendar.note(), new LinkedHashMap<>()));
    }
    if (!hours.isEmpty()) {
      all.put("hours", hours);
    }
    if (!calendar.closedDays().isEmpty()) {
      all.put("closedDays", calendar.closedDays().stream().map(TenantWriter::closed).toList());
    }
  }

  private static Map<String, Object> closed(ClosedDay closed) {
    return words(closed.reason(), ordered("date", closed.day().toString()));
  }

  /** Words of which the English ones may be missing. */
  private static Map<String, Object> words(LocalText text, Map<String, Object> into) {
    into.put("id", text.id());
    if (!text.en().isEmpty()) {
      into.put("en", text.en());
    }
    return into;
  }

  private static Map<String, Object> policy(TenantDescription tenant) {
    Map<String, Object> policy = new LinkedHashMap<>();
    policy.put("payments", tenant.payments().stream().map(PaymentMethod::code).toList());
    policy.put("coldCourier", tenant.coldCourier());
    policy.put("shipping", tenant.rates().stream().map(TenantWriter::rate).toList());
    tenant.scheme().ifPresent(scheme -> policy.put("distribution", distribution(scheme)));
    return policy;
  }

  private static Map<String, Object> rate(RateDraft rate) {
    return ordered(
        "service", rate.service(),
        "zone", rate.zone().name().toLowerCase(Locale.ROOT),
        "base", rate.base().amount(),
        "perKg", rate.perKg().amount(),
        "etaDays", rate.etaDays());
  }

  private static Map<String, Object> distribution(SchemeView scheme) {
    return ordered(
        "validFrom",
        scheme.validFrom().toString(),
        "decree",
        scheme.decree(),
        "base",
        scheme.base().name(),
        "premi",
        scheme.premiBp() / PERCENT,
        "capital",
        scheme.capitalBp() / PERCENT,
        "pnbp",
        scheme.pnbpBp() / PERCENT);
  }

  private static Map<String, Object> bilingual(LocalText text) {
    return ordered("id", text.id(), "en", text.en());
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return ordered;
  }

  /** {@code catalogue.csv}. */
  static String csv(List<TenantDescription.Goods> goods) {
    StringBuilder text = new StringBuilder();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader(CatalogueFile.ALL_COLUMNS.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();
    try (CSVPrinter printer = format.print(text)) {
      for (TenantDescription.Goods each : goods) {
        printer.printRecords(CatalogueFile.lines(each, ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
