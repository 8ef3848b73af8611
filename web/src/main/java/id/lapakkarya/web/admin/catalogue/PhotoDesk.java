package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductPictures;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Drop;
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
import java.util.ArrayList;
import java.util.List;

/** The photographs beside a product's form; each change of them is in force at once. */
@Named("adminPhotos")
@ViewScoped
public class PhotoDesk implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.catalogue.photos.";

  @Inject @Movable private ProductPictures pictures;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private long product;
  private final List<PhotoRow> rows = new ArrayList<>();
  private PictureView removed;
  private int removedFrom;
  private String dropped = "";
  private transient Part file;

  /** Shows the photographs of that product. */
  public void show(ProductView shown) {
    product = shown.id();
    rows.clear();
    shown.pictures().forEach(each -> rows.add(new PhotoRow(each)));
  }

  /** Takes in the photograph that was sent. */
  public void send() {
    attempts.succeeds(() -> show(add()));
  }

  private ProductView add() {
    if (file == null) {
      throw LapakException.invalid("picture", "required");
    }
    try (InputStream upload = file.getInputStream()) {
      return pictures.add(product, upload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param by places; negative is towards the first
   */
  public void move(PhotoRow row, int by) {
    put(row.getPicture().id(), rows.indexOf(row) + by);
  }

  /** Puts the one that was drawn to where it was dropped. */
  public void drop() {
    Drop.read(dropped).ifPresent(drop -> put(drop.item(), drop.place()));
    dropped = "";
  }

  private void put(long picture, int place) {
    if (attempts.succeeds(() -> show(pictures.move(product, picture, place)))) {
      notices.done(TEXTS + "moved", place + 1, rows.size());
    }
  }

  public String getDropped() {
    return dropped;
  }

  public void setDropped(String dropped) {
    this.dropped = dropped;
  }

  /** Takes over its words, as soon as they are left. */
  public void describe(PhotoRow row) {
    if (attempts.succeeds(() -> pictures.describe(product, row.getPicture().id(), row.words()))) {
      notices.done(TEXTS + "described");
    }
  }

  public void crop(PhotoRow row) {
    attempts.succeeds(() -> show(pictures.crop(product, row.getPicture().id(), row.crop())));
  }

  public void remove(PhotoRow row) {
    int place = rows.indexOf(row);
    if (attempts.succeeds(() -> show(pictures.remove(product, row.getPicture().id())))) {
      removed = row.getPicture();
      removedFrom = place;
    }
  }

  /** Brings back what was taken away last. */
  public void putBack() {
    if (attempts.succeeds(() -> show(pictures.putBack(product, removed, removedFrom)))) {
      removed = null;
    }
  }

  public List<PhotoRow> getRows() {
    return rows;
  }

  public boolean isFull() {
    return rows.size() >= ProductPictures.MOST;
  }

  public int getMost() {
    return ProductPictures.MOST;
  }

  /** What was taken away last and can be brought back; null for nothing. */
  public PictureView getRemoved() {
    return removed;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
