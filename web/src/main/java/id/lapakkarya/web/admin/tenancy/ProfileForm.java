package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.tenancy.Contrast;
import id.lapakkarya.tenancy.ShopDescription;
import id.lapakkarya.tenancy.ShopKind;
import id.lapakkarya.tenancy.ShopRules;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Who a Lapas is and how its shop looks, as typed. */
public class ProfileForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private ShopKind kind;
  private String slug;
  private String name;
  private String shopClass;
  private String town;
  private String regency;
  private String address;
  private String postalCode;
  private String phone;
  private String email;
  private String taglineId;
  private String taglineEn;
  private String storyId;
  private String storyEn;
  private String brand;
  private String brandInk;
  private String motif;

  /** A Lapas of which nothing is known yet, in the market's own colours. */
  ProfileForm() {
    kind = ShopKind.LAPAS;
    brand = "#7a1626";
    brandInk = "#ffffff";
    motif = "pucuk-rebung";
  }

  ProfileForm(ShopDescription shop) {
    slug = shop.slug();
    name = shop.name();
    kind = shop.kind();
    shopClass = shop.shopClass();
    town = shop.town();
    regency = shop.regencyCode();
    address = shop.address();
    postalCode = shop.postalCode();
    phone = shop.phone();
    email = shop.email();
    taglineId = shop.tagline().id();
    taglineEn = shop.tagline().en();
    storyId = shop.story().id();
    storyEn = shop.story().en();
    brand = shop.brand();
    brandInk = shop.brandInk();
    motif = shop.motif();
  }

  ShopDescription description() {
    return new ShopDescription(
        plain(slug),
        plain(name),
        kind,
        plain(shopClass),
        plain(town),
        plain(regency),
        plain(address),
        plain(postalCode),
        plain(phone),
        plain(email),
        new LocalText(plain(taglineId), plain(taglineEn)),
        new LocalText(plain(storyId), plain(storyEn)),
        plain(brand).toLowerCase(Locale.ROOT),
        plain(brandInk).toLowerCase(Locale.ROOT),
        plain(motif));
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip();
  }

  /** Takes the nearest colours that can be read. */
  public void mendColours() {
    if (brand != null && brand.matches("#[0-9a-fA-F]{6}")) {
      brand = Contrast.darkened(brand);
      brandInk = Contrast.inkOn(brand);
    }
  }

  public ShopKind[] getKinds() {
    return ShopKind.values();
  }

  public List<String> getMotifs() {
    return List.copyOf(new TreeSet<>(ShopRules.MOTIFS));
  }

  public ShopKind getKind() {
    return kind;
  }

  public void setKind(ShopKind kind) {
    this.kind = kind;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShopClass() {
    return shopClass;
  }

  public void setShopClass(String shopClass) {
    this.shopClass = shopClass;
  }

  public String getTown() {
    return town;
  }

  public void setTown(String town) {
    this.town = town;
  }

  public String getRegency() {
    return regency;
  }

  public void setRegency(String regency) {
    this.regency = regency;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getTaglineId() {
    return taglineId;
  }

  public void setTaglineId(String taglineId) {
    this.taglineId = taglineId;
  }

  public String getTaglineEn() {
    return taglineEn;
  }

  public void setTaglineEn(String taglineEn) {
    this.taglineEn = taglineEn;
  }

  public String getStoryId() {
    return storyId;
  }

  public void setStoryId(String storyId) {
    this.storyId = storyId;
  }

  public String getStoryEn() {
    return storyEn;
  }

  public void setStoryEn(String storyEn) {
    this.storyEn = storyEn;
  }

  public String getBrand() {
    return brand;
  }

  public void setBrand(String brand) {
    this.brand = brand;
  }

  public String getBrandInk() {
    return brandInk;
  }

  public void setBrandInk(String brandInk) {
    this.brandInk = brandInk;
  }

  public String getMotif() {
    return motif;
  }

  public void setMotif(String motif) {
    this.motif = motif;
  }
}
