package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.PictureCrop;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A photograph of a product, at its place among the others. */
@Entity
@Table(name = "product_picture")
@NamedQuery(
    name = "ProductPicture.first",
    query =
        "select p.slug, c.picture from ProductPicture c join c.product p"
            + " where p.slug in :slugs and c.position = 0")
@NamedQuery(
    name = "ProductPicture.byNames",
    query =
        "select c from ProductPicture c where c.tenantId = :tenant and c.picture in :names"
            + " order by c.id")
public class ProductPicture extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "product_id")
  private Product product;

  private int position;
  private String original;
  private String picture;

  @Column(name = "crop_x")
  private int cropX;

  @Column(name = "crop_y")
  private int cropY;

  @Column(name = "crop_zoom")
  private int cropZoom;

  private String alt;

  @Column(name = "alt_en")
  private String altEn;

  protected ProductPicture() {}

  ProductPicture(Product product, PictureView view) {
    super(product.tenant());
    this.product = product;
    this.original = view.original();
    crop(view.crop(), view.picture());
    describe(view.alt());
  }

  /** Shows another part of it. */
  public final void crop(PictureCrop crop, String shown) {
    this.picture = shown;
    this.cropX = crop.x();
    this.cropY = crop.y();
    this.cropZoom = crop.zoom();
  }

  public final void describe(LocalText words) {
    this.alt = words.id();
    this.altEn = words.en();
  }

  void standAt(int place) {
    this.position = place;
  }

  public PictureView view() {
    return new PictureView(
        isStored() ? id() : 0,
        original,
        picture,
        new PictureCrop(cropX, cropY, cropZoom),
        new LocalText(alt, altEn));
  }
}
