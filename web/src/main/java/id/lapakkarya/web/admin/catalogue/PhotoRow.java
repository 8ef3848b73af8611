package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.PictureCrop;
import java.io.Serializable;

/** A photograph in the form, with its words and the part of it as they stand there. */
public class PhotoRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PictureView picture;
  private String alt;
  private String altEn;
  private String cropX;
  private String cropY;
  private String zoom;

  PhotoRow(PictureView picture) {
    this.picture = picture;
    alt = picture.alt().id();
    altEn = picture.alt().en();
    cropX = String.valueOf(picture.crop().x());
    cropY = String.valueOf(picture.crop().y());
    zoom = String.valueOf(picture.crop().zoom());
  }

  LocalText words() {
    return new LocalText(alt == null ? "" : alt, altEn == null ? "" : altEn);
  }

  /**
   * @throws LapakException "invalid-input" of the field {@code crop}
   */
  PictureCrop crop() {
    return new PictureCrop(number(cropX), number(cropY), number(zoom));
  }

  private static int number(String text) {
    if (text == null || !text.matches("[0-9]{1,3}")) {
      throw LapakException.invalid("crop", "out-of-range");
    }
    return Integer.parseInt(text);
  }

  public PictureView getPicture() {
    return picture;
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }

  public String getAltEn() {
    return altEn;
  }

  public void setAltEn(String altEn) {
    this.altEn = altEn;
  }

  public String getCropX() {
    return cropX;
  }

  public void setCropX(String cropX) {
    this.cropX = cropX;
  }

  public String getCropY() {
    return cropY;
  }

  public void setCropY(String cropY) {
    this.cropY = cropY;
  }

  public String getZoom() {
    return zoom;
  }

  public void setZoom(String zoom) {
    this.zoom = zoom;
  }
}
