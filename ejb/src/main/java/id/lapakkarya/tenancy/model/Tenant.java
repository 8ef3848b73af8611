package id.lapakkarya.tenancy.model;

import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.TextMapConverter;
import id.lapakkarya.tenancy.ClosedDay;
import id.lapakkarya.tenancy.OpeningDay;
import id.lapakkarya.tenancy.OwnHost;
import id.lapakkarya.tenancy.ShopCalendar;
import id.lapakkarya.tenancy.ShopDescription;
import id.lapakkarya.tenancy.ShopKind;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.Vacation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A Lapas with its shop. */
@Entity
@Table(name = "tenant")
@NamedQuery(name = "Tenant.bySlug", query = "select t from Tenant t where t.slug = :slug")
@NamedQuery(name = "Tenant.byHost", query = "select t from Tenant t where t.host = :host")
@NamedQuery(name = "Tenant.all", query = "select t from Tenant t order by t.name")
public class Tenant extends Aggregate {
  private String slug;
  private String name;

  @Enumerated(EnumType.STRING)
  private ShopKind kind;

  @Column(name = "class")
  private String shopClass;

  @Enumerated(EnumType.STRING)
  private ShopStatus status;

  private String town;

  @Column(name = "regency_code")
  private String regencyCode;

  private String address;

  @Column(name = "postal_code")
  private String postalCode;

  private String phone;
  private String email;

  @Column(name = "tagline_id")
  private String taglineId;

  @Column(name = "tagline_en")
  private String taglineEn;

  @Column(name = "story_id")
  private String storyId;

  @Column(name = "story_en")
  private String storyEn;

  private String brand;

  @Column(name = "brand_ink")
  private String brandInk;

  private String motif;

  @Column(name = "away_from")
  private LocalDate awayFrom;

  @Column(name = "away_until")
  private LocalDate awayUntil;

  @Column(name = "away_message_id")
  private String awayMessageId;

  @Column(name = "away_message_en")
  private String awayMessageEn;

  private String logo;
  private String banner;

  @Convert(converter = TextMapConverter.class)
  private Map<String, String> hours;

  @Column(name = "hours_note_id")
  private String hoursNoteId;

  @Column(name = "hours_note_en")
  private String hoursNoteEn;

  @Column(name = "closed_id")
  @Convert(converter = TextMapConverter.class)
  private Map<String, String> closedId;

  @Column(name = "closed_en")
  @Convert(converter = TextMapConverter.class)
  private Map<String, String> closedEn;

  @Column(name = "asked_host")
  private String askedHost;

  @Column(name = "host_proof")
  private String hostProof;

  private String host;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Tenant() {}

  public Tenant(ShopDescription shop, ShopStatus status, Instant now) {
    this.slug = shop.slug();
    this.status = status;
    this.createdAt = now;
    keep(ShopCalendar.UNSAID);
    describe(shop);
  }

  /** Takes over all that the description says; the address of a shop never changes. */
  public void describe(ShopDescription shop) {
    this.name = shop.name();
    this.kind = shop.kind();
    this.shopClass = shop.shopClass();
    this.town = shop.town();
    this.regencyCode = shop.regencyCode();
    this.address = shop.address();
    this.postalCode = shop.postalCode();
    this.phone = shop.phone();
    this.email = shop.email();
    this.taglineId = shop.tagline().id();
    this.taglineEn = shop.tagline().en();
    this.storyId = shop.story().id();
    this.storyEn = shop.story().en();
    this.brand = shop.brand();
    this.brandInk = shop.brandInk();
    this.motif = shop.motif();
  }

  /**
   * Opens, suspends or closes the shop.
   *
   * @throws LapakException "shop-status" for a step that there is not
   */
  public void become(ShopStatus next) {
    if (!status.mayBecome(next)) {
      throw LapakException.conflict("shop-status");
    }
    this.status = next;
  }

  /** Shows these pictures; null is drawn instead. */
  public void show(String ownLogo, String ownBanner) {
    this.logo = ownLogo;
    this.banner = ownBanner;
  }

  /** Opens its door on those days. */
  public void keep(ShopCalendar calendar) {
    Map<String, String> week = new LinkedHashMap<>();
    calendar.week().forEach((day, door) -> week.put(day.name(), door.text()));
    Map<String, String> inIndonesian = new LinkedHashMap<>();
    Map<String, String> inEnglish = new LinkedHashMap<>();
    for (ClosedDay closed : calendar.closedDays()) {
      inIndonesian.put(closed.day().toString(), closed.reason().id().strip());
      inEnglish.put(closed.day().toString(), closed.reason().en().strip());
    }
    this.hours = week;
    this.hoursNoteId = calendar.note().id().strip();
    this.hoursNoteEn = calendar.note().en().strip();
    this.closedId = inIndonesian;
    this.closedEn = inEnglish;
  }

  private ShopCalendar calendar() {
    Map<DayOfWeek, OpeningDay> week = new EnumMap<>(DayOfWeek.class);
    hours.forEach(
        (day, door) ->
            OpeningDay.parse(door).ifPresent(read -> week.put(DayOfWeek.valueOf(day), read)));
    return new ShopCalendar(
        week,
        new LocalText(hoursNoteId, hoursNoteEn),
        closedId.entrySet().stream()
            .map(
                closed ->
                    new ClosedDay(
                        LocalDate.parse(closed.getKey()),
                        new LocalText(
                            closed.getValue(), closedEn.getOrDefault(closed.getKey(), ""))))
            .toList());
  }

  /** Asks for a host of its own, instead of another that was asked for and is not in force. */
  public void askForHost(String name, String proof) {
    this.askedHost = name;
    this.hostProof = proof;
  }

  /**
   * Takes the host that was asked for into force.
   *
   * @throws LapakException "no-host-asked"
   */
  public void confirmHost() {
    if (askedHost == null) {
      throw LapakException.conflict("no-host-asked");
    }
    this.host = askedHost;
    this.askedHost = null;
    this.hostProof = null;
  }

  /** Is found on the market alone, and asks for nothing else. */
  public void giveUpHost() {
    this.host = null;
    this.askedHost = null;
    this.hostProof = null;
  }

  /** Takes no orders on those days. */
  public void goAway(Vacation vacation) {
    this.awayFrom = vacation.from();
    this.awayUntil = vacation.until();
    this.awayMessageId = vacation.message().id().strip();
    this.awayMessageEn = vacation.message().en() == null ? "" : vacation.message().en().strip();
  }

  /** Takes orders again, or all the time after all. */
  public void comeBack() {
    this.awayFrom = null;
    this.awayUntil = null;
    this.awayMessageId = null;
    this.awayMessageEn = null;
  }

  private Vacation vacation() {
    return awayFrom == null
        ? null
        : new Vacation(awayFrom, awayUntil, new LocalText(awayMessageId, awayMessageEn));
  }

  public ShopView view() {
    return new ShopView(
        new TenantId(id()),
        slug,
        name,
        kind,
        shopClass,
        status,
        town,
        regencyCode,
        address,
        postalCode,
        phone,
        email,
        new LocalText(taglineId, taglineEn),
        new LocalText(storyId, storyEn),
        brand,
        brandInk,
        motif,
        vacation(),
        logo,
        banner,
        calendar(),
        new OwnHost(host, askedHost, hostProof));
  }
}
