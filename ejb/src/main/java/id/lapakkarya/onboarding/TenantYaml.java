package id.lapakkarya.onboarding;

import id.lapakkarya.accounting.SchemeBase;
import id.lapakkarya.accounting.SchemeDraft;
import id.lapakkarya.accounting.SchemeRules;
import id.lapakkarya.accounting.SchemeView;
import id.lapakkarya.catalogue.FeaturedGoods;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Picture;
import id.lapakkarya.platform.PictureWorkshop;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.shipping.Zone;
import id.lapakkarya.tenancy.ClosedDay;
import id.lapakkarya.tenancy.OpeningDay;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopDescription;
import id.lapakkarya.tenancy.ShopKind;
import id.lapakkarya.tenancy.ShopRules;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code tenant.yaml}: all that is said of a Lapas but its goods. */
final class TenantYaml {
  private static final String FEATURED = "featured";
  private static final String PICTURE = "[a-z0-9-]{1,40}\\.(png|jpg|jpeg|webp)";
  private static final String COLOUR = "#[0-9a-f]{6}";
  private static final int PERCENT = 100;

  private TenantYaml() {}

  /**
   * Takes the description together; what is wrong goes into the file's complaints.
   *
   * @param files the pictures that it names
   */
  static TenantDescription describe(
      YamlFile yaml, List<TenantDescription.Goods> goods, TenantFiles files) {
    YamlFile policy = yaml.in("policy");
    return new TenantDescription(
        shop(yaml),
        front(yaml, goods, files),
        payments(policy),
        policy.flag("coldCourier"),
        rates(policy),
        scheme(policy),
        goods);
  }

  private static ShopDescription shop(YamlFile yaml) {
    YamlFile contact = yaml.in("contact");
    YamlFile look = yaml.in("look");
    if (!ShopRules.MOTIFS.contains(look.text("motif", 30))) {
      look.complainAt("motif", "motif must be one of " + new TreeSet<>(ShopRules.MOTIFS));
    }
    return new ShopDescription(
        yaml.matching("slug", "[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and dashes"),
        yaml.text("name", 120),
        kind(yaml),
        yaml.text("class", 10),
        yaml.text("town", 60),
        yaml.matching("regency", "[0-9]{2}\\.[0-9]{2}", "a regency code such as \"16.71\""),
        contact.text("address", 250),
        contact.matching("postalCode", "[0-9]{5}", "five digits"),
        contact.text("phone", 40),
        contact.text("email", 120),
        bilingual(yaml.in("tagline"), 160),
        bilingual(yaml.in("story"), 5_000),
        look.matching("brand", COLOUR, "a colour such as #7a1626"),
        look.matching("brandInk", COLOUR, "a colour such as #ffffff"),
        look.text("motif", 30));
  }

  private static TenantDescription.Front front(
      YamlFile yaml, List<TenantDescription.Goods> goods, TenantFiles files) {
    YamlFile look = yaml.in("look");
    return new TenantDescription.Front(
        picture(look, "logo", PicturePlace.LOGO, files),
        picture(look, "banner", PicturePlace.BANNER, files),
        calendar(yaml),
        featured(yaml, goods));
  }

  /** A picture is taken in as any that is sent: told by its content, measured, written anew. */
  private static Optional<Picture> picture(
      YamlFile look, String key, PicturePlace place, TenantFiles files) {
    if (!look.has(key)) {
      return Optional.empty();
    }
    String name = look.matching(key, PICTURE, "the name of a picture, such as logo.png");
    Optional<InputStream> file = name.matches(PICTURE) ? files.find(name) : Optional.empty();
    if (file.isEmpty()) {
      look.complainAt(key, key + " names a picture that is not there");
      return Optional.empty();
    }
    try (InputStream upload = file.get()) {
      return Optional.of(PictureWorkshop.rework(upload, place.room()));
    } catch (LapakException refused) {
      look.complainAt(key, key + " is refused: " + refused.violations().get(0).code());
    } catch (IOException broken) {
      look.complainAt(key, key + " cannot be read");
    }
    return Optional.empty();
  }

  private static ShopCalendar calendar(YamlFile yaml) {
    Map<DayOfWeek, OpeningDay> week = new EnumMap<>(DayOfWeek.class);
    LocalText note = new LocalText("", "");
    if (yaml.has("hours")) {
      YamlFile hours = yaml.in("hours");
      for (DayOfWeek day : DayOfWeek.values()) {
        String key = keyOf(day);
        if (hours.has(key)) {
          OpeningDay.parse(hours.text(key, 80))
              .ifPresentOrElse(
                  door -> week.put(day, door),
                  () ->
                      hours.complainAt(
                          key,
                          key
                              + " must be like \"08:00-12:00, 13:00-15:00\", closed or appointment"));
        }
      }
      if (hours.has("note")) {
        YamlFile words = hours.in("note");
        note = new LocalText(words.text("id", 160), words.has("en") ? words.text("en", 160) : "");
      }
    }
    return new ShopCalendar(week, note, closedDays(yaml));
  }

  /** {@code mon} to {@code sun}. */
  static String keyOf(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  private static List<ClosedDay> closedDays(YamlFile yaml) {
    List<ClosedDay> closed = new ArrayList<>();
    if (yaml.has("closedDays")) {
      for (YamlFile item : yaml.items("closedDays")) {
        LocalDate day = item.date("date");
        if (closed.stream().anyMatch(other -> other.day().equals(day))) {
          item.complainAt("date", "date stands here twice");
        }
        String english = item.has("en") ? item.text("en", 120) : "";
        closed.add(new ClosedDay(day, new LocalText(item.text("id", 120), english)));
      }
    }
    return closed;
  }

  private static List<String> featured(YamlFile yaml, List<TenantDescription.Goods> goods) {
    List<String> featured = new ArrayList<>();
    if (yaml.has(FEATURED)) {
      Set<String> known =
          goods.stream().map(each -> each.product().slug()).collect(Collectors.toSet());
      for (YamlFile item : yaml.items(FEATURED)) {
        String slug = item.itself(100);
        if (!known.contains(slug) || featured.contains(slug)) {
          item.complainHere("featured names works of this catalogue, each once");
        } else {
          featured.add(slug);
        }
      }
      if (featured.size() > FeaturedGoods.MOST) {
        yaml.complainAt(FEATURED, "featured takes " + FeaturedGoods.MOST + " works at most");
      }
    }
    return featured;
  }

  private static LocalText bilingual(YamlFile yaml, int max) {
    return new LocalText(yaml.text("id", max), yaml.text("en", max));
  }

  private static ShopKind kind(YamlFile yaml) {
    try {
      return ShopKind.valueOf(yaml.text("kind", 20));
    } catch (IllegalArgumentException e) {
      yaml.complainAt("kind", "kind must be LAPAS, LPP, NARKOTIKA, LPKA or RUTAN");
      return ShopKind.LAPAS;
    }
  }

  private static List<PaymentMethod> payments(YamlFile policy) {
    List<PaymentMethod> methods = new ArrayList<>();
    for (YamlFile item : policy.items("payments")) {
      Optional<PaymentMethod> method = PaymentMethod.find(item.itself(20));
      if (method.isEmpty()) {
        item.complainHere("a payment is qris, transfer, cod or gateway");
      } else if (!methods.contains(method.get())) {
        methods.add(method.get());
      }
    }
    return methods;
  }

  private static List<RateDraft> rates(YamlFile policy) {
    List<RateDraft> rates = new ArrayList<>();
    for (YamlFile item : policy.items("shipping")) {
      Zone zone = Zone.OTHER;
      try {
        zone = Zone.valueOf(item.text("zone", 12).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        item.complainAt("zone", "zone must be any, city, province, sumatra, java or other");
      }
      rates.add(
          new RateDraft(
              item.matching("service", "pickup|sameday|regular", "pickup, sameday or regular"),
              zone,
              Rupiah.of(item.number("base", 0, 10_000_000)),
              Rupiah.of(item.number("perKg", 0, 10_000_000)),
              (int) item.number("etaDays", 0, 90)));
    }
    return rates;
  }

  private static Optional<SchemeView> scheme(YamlFile policy) {
    if (!policy.has("distribution")) {
      return Optional.empty();
    }
    YamlFile scheme = policy.in("distribution");
    int premi = (int) scheme.number("premi", 0, PERCENT);
    int capital = (int) scheme.number("capital", 0, PERCENT);
    int pnbp = (int) scheme.number("pnbp", 0, PERCENT);
    SchemeBase base =
        SchemeBase.valueOf(
            scheme.matching("base", "GROSS|PROFIT", "GROSS or PROFIT").equals("PROFIT")
                ? "PROFIT"
                : "GROSS");
    SchemeDraft draft =
        new SchemeDraft(
            scheme.date("validFrom"), scheme.text("decree", 200), base, premi, capital, pnbp);
    if (!SchemeRules.isWhole(draft)) {
      scheme.complainHere("premi, capital and pnbp must sum to 100");
      return Optional.empty();
    }
    return Optional.of(draft.scheme());
  }
}
