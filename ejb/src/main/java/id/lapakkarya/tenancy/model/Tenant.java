package id.lapakkarya.tenancy.model;

import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.tenancy.ShopDescription;
import id.lapakkarya.tenancy.ShopKind;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.Vacation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A Lapas with its shop. */
@Entity
@Table(name = "tenant")
@NamedQuery(name = "Tenant.bySlug", query = "select t from Tenant t where t.slug = :slug")
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

  @Column(name = "created_at")
  private Instant createdAt;

  protected Tenant() {}

  public Tenant(ShopDescription shop, ShopStatus status, Instant now) {
    this.slug = shop.slug();
    this.status = status;
    this.createdAt = now;
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
        banner);
  }
}
