package id.lapakkarya.platform;

import id.lapakkarya.platform.model.StoredPicture;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pictures that people sent, as {@link PictureWorkshop} wrote them, under the name of their
 * content: {@code <hash>.jpg} or {@code <hash>.png}. The same picture is stored once; whoever shows
 * it keeps its name. Of a photograph there are narrower ones beside it, {@code <hash>-400.jpg}, and
 * each of them as {@code .webp}, too.
 */
@Stateless
public class PictureStore {
  /** How wide the narrower ones are, in pixels. */
  public static final List<Integer> WIDTHS = List.of(800, 400);

  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{64})(?:-([0-9]{3}))?\\.(jpg|png|webp)");

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Clock clock;

  /** Stores the picture and tells its name. */
  @Internal
  public String store(Picture picture) {
    String hash = picture.hash();
    if (market.find(StoredPicture.class, hash) == null) {
      market.persist(new StoredPicture(picture, clock.instant()));
      market.flush();
    }
    return hash + (picture.mediaType().equals(Picture.PNG) ? ".png" : ".jpg");
  }

  /**
   * Stores a photograph in several widths and forms and tells the name of the widest.
   *
   * @param framed the widest first; those that are narrower are as wide as one of {@link #WIDTHS}
   */
  @Internal
  public String store(List<Picture> framed) {
    Picture widest = framed.get(0);
    String name = store(widest);
    for (Picture other : framed.subList(1, framed.size())) {
      boolean narrower = other.width() < widest.width();
      String width = narrower ? String.valueOf(other.width()) : "";
      String key = keyOf(widest.hash(), other.mediaType(), width);
      if (market.find(StoredPicture.class, key) == null) {
        market.persist(new StoredPicture(key, other, clock.instant()));
      }
    }
    market.flush();
    return name;
  }

  /** What the name of the widest, a form and a width come to; it says nothing of the content. */
  private static String keyOf(String hash, String mediaType, String width) {
    return Picture.digest(hash, (mediaType + width).getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * The picture of that name; asked for in a width that it is not kept in, the widest, and in a
   * form that it is not kept in, the picture as it was stored.
   */
  @Open("whoever knows the name of a picture was shown it")
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Picture> find(String name) {
    Matcher parts = NAME.matcher(name == null ? "" : name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String hash = parts.group(1);
    boolean light = "webp".equals(parts.group(3));
    String form = light ? Picture.WEBP : Picture.JPEG;
    return Stream.of(
            Optional.ofNullable(parts.group(2)).map(width -> keyOf(hash, form, width)),
            light ? Optional.of(keyOf(hash, form, "")) : Optional.<String>empty(),
            Optional.of(hash))
        .flatMap(Optional::stream)
        .map(key -> market.find(StoredPicture.class, key))
        .filter(Objects::nonNull)
        .findFirst()
        .map(StoredPicture::picture);
  }
}
