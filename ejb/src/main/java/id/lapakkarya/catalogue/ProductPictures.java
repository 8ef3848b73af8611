package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.Product;
import id.lapakkarya.catalogue.model.ProductPicture;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Picture;
import id.lapakkarya.platform.PictureCrop;
import id.lapakkarya.platform.PictureRoom;
import id.lapakkarya.platform.PictureStore;
import id.lapakkarya.platform.PictureWorkshop;
import id.lapakkarya.platform.Violations;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The photographs of a Lapas's own products. None of the changes makes a new version of the
 * product: whoever writes its words meanwhile is not disturbed. Those of a published product wait
 * ({@link ChangeDesk}), unless whoever makes them may approve: the answer has the pictures as they
 * would be.
 */
@Stateless
public class ProductPictures {
  /** How many one product has. */
  public static final int MOST = 10;

  private static final String FIELD = "picture";
  private static final int LONGEST_ALT = 160;

  /** What is kept of a photograph, so that another part of it can be chosen later. */
  private static final PictureRoom WHOLE = new PictureRoom(2_000, 2_000, 400, false);

  /** What is shown of it at most: four by five. */
  private static final PictureRoom FRAME = new PictureRoom(1_600, 2_000, 1, false);

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private PictureStore store;
  @Inject private Actor actor;
  @Inject private ChangeIntake changes;
  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /**
   * The product with its pictures as whoever acts goes on with them: with those that wait, for
   * somebody whose changes wait.
   *
   * @throws LapakException "product-not-found"
   */
  @Requires(PRODUCT_READ)
  public ProductView show(long product) {
    Product owner = load(product, LockModeType.NONE);
    return with(owner, pictures(owner));
  }

  /**
   * Puts a photograph behind the others.
   *
   * @throws LapakException "product-not-found"; "invalid-input" of the field {@code picture}:
   *     "too-many-pictures", and as {@link PictureWorkshop} says
   */
  @Requires(PRODUCT_WRITE)
  public ProductView add(long product, InputStream upload) {
    // Looked at first, so that nothing is made anew that there is no room for.
    checkRoom(load(product, LockModeType.NONE));
    try {
      Picture whole = PictureWorkshop.rework(upload, WHOLE);
      String shown = frame(whole, PictureCrop.CENTRE);
      String original = store.store(whole);
      // What was looked at first may be old by now.
      em.clear();
      Product owner = load(product, LockModeType.PESSIMISTIC_WRITE);
      checkRoom(owner);
      ProductView before = owner.view();
      PictureView made =
          new PictureView(0, original, shown, PictureCrop.CENTRE, new LocalText("", ""));
      if (waits(owner)) {
        return letWait(owner, all -> all.add(made));
      }
      owner.addPicture(made, owner.pictureCount());
      return changed("product.picture.add", before, owner);
    } catch (IOException brokenOff) {
      throw LapakException.invalid(FIELD, "not-a-picture");
    }
  }

  /**
   * Shows it at another place; the first stands for the product in lists.
   *
   * @param place from 0
   * @throws LapakException "product-not-found", "picture-not-found"
   */
  @Requires(PRODUCT_WRITE)
  public ProductView move(long product, long picture, int place) {
    Product owner = load(product, LockModeType.PESSIMISTIC_WRITE);
    ProductView before = owner.view();
    if (waits(owner)) {
      return letWait(owner, all -> insert(all, all.remove(indexOf(all, picture)), place));
    }
    owner.movePicture(find(owner, picture), place);
    return changed("product.picture.move", before, owner);
  }

  /**
   * Says what is to be seen.
   *
   * @throws LapakException "product-not-found", "picture-not-found", "invalid-input"
   */
  @Requires(PRODUCT_WRITE)
  public ProductView describe(long product, long picture, LocalText words) {
    new Violations()
        .text("alt", words.id(), 0, LONGEST_ALT)
        .text("altEn", words.en(), 0, LONGEST_ALT)
        .throwIfAny();
    Product owner = load(product, LockModeType.PESSIMISTIC_WRITE);
    ProductView before = owner.view();
    LocalText plain = new LocalText(plain(words.id()), plain(words.en()));
    if (waits(owner)) {
      return letWait(
          owner,
          all -> all.set(indexOf(all, picture), changed(all.get(indexOf(all, picture)), plain)));
    }
    find(owner, picture).describe(plain);
    return changed("product.picture.describe", before, owner);
  }

  /**
   * Shows another part of it.
   *
   * @throws LapakException "product-not-found", "picture-not-found", "invalid-input"
   */
  @Requires(PRODUCT_WRITE)
  public ProductView crop(long product, long picture, PictureCrop crop) {
    new Violations().when(!crop.isValid(), "crop", "out-of-range").throwIfAny();
    Product owner = load(product, LockModeType.PESSIMISTIC_WRITE);
    ProductView before = owner.view();
    List<PictureView> known = pictures(owner);
    PictureView cropped = known.get(indexOf(known, picture));
    Picture whole =
        store.find(cropped.original()).orElseThrow(() -> LapakException.notFound("picture"));
    try {
      String shown = frame(whole, crop);
      if (waits(owner)) {
        return letWait(
            owner,
            all ->
                all.set(
                    indexOf(all, picture),
                    new PictureView(picture, cropped.original(), shown, crop, cropped.alt())));
      }
      find(owner, picture).crop(crop, shown);
    } catch (IOException unreadable) {
      throw LapakException.invalid(FIELD, "not-a-picture");
    }
    return changed("product.picture.crop", before, owner);
  }

  /**
   * Takes it away from the product; {@link #putBack} brings it back.
   *
   * @throws LapakException "product-not-found", "picture-not-found"
   */
  @Requires(PRODUCT_WRITE)
  public ProductView remove(long product, long picture) {
    Product owner = load(product, LockModeType.PESSIMISTIC_WRITE);
    ProductView before = owner.view();
    if (waits(owner)) {
      return letWait(owner, all -> all.remove(indexOf(all, picture)));
    }
    owner.removePicture(find(owner, picture));
    return changed("product.picture.remove", before, owner);
  }

  /**
   * Brings back what was taken away.
   *
   * @param place from 0
   * @throws LapakException "product-not-found"; "invalid-input": "too-many-pictures"
   */
  @Requires(PRODUCT_WRITE)
  public ProductView putBack(long product, PictureView picture, int place) {
    Product owner = load(product, LockModeType.PESSIMISTIC_WRITE);
    checkRoom(owner);
    if (Stream.of(picture.original(), picture.picture()).anyMatch(this::isUnknown)) {
      throw LapakException.notFound("picture");
    }
    if (waits(owner)) {
      return letWait(owner, all -> insert(all, picture, place));
    }
    ProductView before = owner.view();
    owner.addPicture(picture, place);
    return changed("product.picture.restore", before, owner);
  }

  private boolean isUnknown(String name) {
    return store.find(name).isEmpty();
  }

  private String frame(Picture whole, PictureCrop crop) throws IOException {
    List<Integer> widths =
        Stream.concat(Stream.of(FRAME.width()), PictureStore.WIDTHS.stream()).toList();
    return store.store(PictureWorkshop.frame(whole, crop, FRAME, widths));
  }

  private boolean waits(Product owner) {
    return ChangeIntake.waits(owner, ChangeAuthor.of(actor));
  }

  /** As they would be once what waits is confirmed, where changes of them wait. */
  private List<PictureView> pictures(Product owner) {
    return waits(owner) ? ChangeIntake.proposed(em, owner).pictures() : owner.view().pictures();
  }

  private ProductView letWait(Product owner, Consumer<List<PictureView>> edit) {
    List<PictureView> next = new ArrayList<>(pictures(owner));
    edit.accept(next);
    number(next, owner);
    changes.propose(em, owner, ShownValues.ofPictures(next), ChangeAuthor.of(actor), true);
    em.flush();
    return with(owner, next);
  }

  private static ProductView with(Product owner, List<PictureView> pictures) {
    return ShownValues.ofPictures(pictures).on(owner.view());
  }

  /** Those that the product does not have are numbered below zero, each once. */
  private static void number(List<PictureView> all, Product owner) {
    long lowest = Math.min(0, all.stream().mapToLong(PictureView::id).min().orElse(0));
    for (int i = 0; i < all.size(); i++) {
      PictureView each = all.get(i);
      if (each.id() >= 0 && owner.findPicture(each.id()).isEmpty()) {
        all.set(
            i, new PictureView(--lowest, each.original(), each.picture(), each.crop(), each.alt()));
      }
    }
  }

  private static PictureView changed(PictureView picture, LocalText alt) {
    return new PictureView(
        picture.id(), picture.original(), picture.picture(), picture.crop(), alt);
  }

  private static void insert(List<PictureView> all, PictureView picture, int place) {
    all.add(Math.min(Math.max(place, 0), all.size()), picture);
  }

  private static int indexOf(List<PictureView> all, long picture) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id() == picture) {
        return i;
      }
    }
    throw LapakException.notFound("picture");
  }

  private void checkRoom(Product owner) {
    if (pictures(owner).size() >= MOST) {
      throw LapakException.invalid(FIELD, "too-many-pictures");
    }
  }

  private ProductView changed(String action, ProductView before, Product product) {
    em.flush();
    outbox.publish(new ProductChanged(product.id()));
    ProductView after = product.view();
    trail.record(AuditEntry.of(action, "product", after.slug()).change(before, after));
    return after;
  }

  private static ProductPicture find(Product owner, long picture) {
    return owner.findPicture(picture).orElseThrow(() -> LapakException.notFound("picture"));
  }

  private Product load(long id, LockModeType lock) {
    return em.createQuery("select p from Product p where p.id = :id", Product.class)
        .setParameter("id", id)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("product"));
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip();
  }
}
