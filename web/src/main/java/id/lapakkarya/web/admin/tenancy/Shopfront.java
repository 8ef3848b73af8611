package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.NationalHoliday;
import id.lapakkarya.onboarding.PicturePlace;
import id.lapakkarya.onboarding.ShopfrontDesk;
import id.lapakkarya.onboarding.ShopfrontDraft;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ClosedDay;
import id.lapakkarya.tenancy.ShopDescription;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** How the own shop looks: changed beside a preview, shown to buyers when it is stored. */
@Named("adminShopfront")
@ViewScoped
public class Shopfront implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.tenancy.shopfront.";
  private static final String COLOUR = "#[0-9a-fA-F]{6}";

  @Inject @Movable private ShopfrontDesk desk;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private ShopView shop;
  private ProfileForm form;
  private HoursForm hours;
  private FeaturedForm featured;
  private String host;
  private boolean coldCourier;
  private String logo;
  private String banner;
  private transient Part logoFile;
  private transient Part bannerFile;

  public void load() {
    shop = desk.get();
    coldCourier = desk.hasColdCourier();
    fill();
  }

  private void fill() {
    form = new ProfileForm(shop.description());
    logo = shop.logo();
    banner = shop.banner();
    hours = new HoursForm(shop.calendar(), desk.holidaysToCome());
    featured = new FeaturedForm(desk.choice(), desk.featured());
  }

  /** Takes the typed day into the preview. */
  public void closeDay() {
    attempts.succeeds(hours::addTyped);
  }

  public void takeHoliday(NationalHoliday holiday) {
    attempts.succeeds(() -> hours.add(holiday));
  }

  public void openDay(ClosedDay closed) {
    hours.drop(closed.day());
  }

  /** Shows one more work first, in the preview. */
  public void feature() {
    featured.add();
  }

  public void moveUp(String slug) {
    featured.move(slug, -1);
  }

  public void moveDown(String slug) {
    featured.move(slug, 1);
  }

  public void unfeature(String slug) {
    featured.drop(slug);
  }

  /** Lets frozen goods go further, or no longer. */
  public void decideColdCourier() {
    if (attempts.succeeds(() -> desk.decideColdCourier(coldCourier))) {
      notices.done(TEXTS + "cold.saved");
    }
  }

  public boolean isColdCourier() {
    return coldCourier;
  }

  public void setColdCourier(boolean coldCourier) {
    this.coldCourier = coldCourier;
  }

  /** Asks for a host name of the shop's own. */
  public void askForHost() {
    if (attempts.succeeds(() -> shop = desk.askForHost(host))) {
      host = null;
      notices.done(TEXTS + "host.asked", shop.host().asked());
    }
  }

  /** Goes back to the market alone. */
  public void giveUpHost() {
    if (attempts.succeeds(() -> shop = desk.giveUpHost())) {
      notices.done(TEXTS + "host.ended");
    }
  }

  /** Takes the chosen emblem into the preview. */
  public void sendLogo() {
    attempts.succeeds(() -> logo = send(PicturePlace.LOGO, logoFile));
  }

  public void sendBanner() {
    attempts.succeeds(() -> banner = send(PicturePlace.BANNER, bannerFile));
  }

  private String send(PicturePlace place, Part file) {
    if (file == null) {
      throw LapakException.invalid("picture", "required");
    }
    try (InputStream upload = file.getInputStream()) {
      return desk.takeIn(place, upload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has them drawn again. */
  public void dropLogo() {
    logo = null;
  }

  public void dropBanner() {
    banner = null;
  }

  public void save() {
    if (attempts.succeeds(() -> shop = desk.redesign(draft()))) {
      fill();
      notices.done(TEXTS + "saved");
    }
  }

  private ShopfrontDraft draft() {
    ShopDescription words = form.description();
    return new ShopfrontDraft(
        words.tagline(),
        words.story(),
        words.brand(),
        words.brandInk(),
        words.motif(),
        logo,
        banner,
        hours.calendar(),
        featured.slugs());
  }

  /** Throws away what was changed and not stored. */
  public void reset() {
    load();
    notices.done(TEXTS + "reset");
  }

  /** For the preview: what is typed, as far as it is a colour. */
  public String getBrand() {
    return colour(form.getBrand(), shop.brand());
  }

  public String getInk() {
    return colour(form.getBrandInk(), shop.brandInk());
  }

  private static String colour(String typed, String otherwise) {
    return typed != null && typed.matches(COLOUR) ? typed : otherwise;
  }

  public ShopView getShop() {
    return shop;
  }

  public ProfileForm getForm() {
    return form;
  }

  public HoursForm getHours() {
    return hours;
  }

  public FeaturedForm getFeatured() {
    return featured;
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public String getLogo() {
    return logo;
  }

  public String getBanner() {
    return banner;
  }

  public Part getLogoFile() {
    return logoFile;
  }

  public void setLogoFile(Part logoFile) {
    this.logoFile = logoFile;
  }

  public Part getBannerFile() {
    return bannerFile;
  }

  public void setBannerFile(Part bannerFile) {
    this.bannerFile = bannerFile;
  }
}
