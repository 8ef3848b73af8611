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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures that people sent, as {@link PictureWorkshop} wrote them, under the name of their
 * content: {@code <hash>.jpg} or {@code <hash>.png}. The same picture is stored once; whoever shows
 * it keeps its name. Of a photograph there are narrower ones beside it, {@code <hash>-400.jpg}.
 */
@Stateless
public class PictureStore {
  /** How wide the narrower ones are, in pixels. */
  public static final List<Integer> WIDTHS = List.of(800, 400);

  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})(-[0-9]{3})?\\.(jpg|png)");

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
   * Stores a photograph in several widths and tells the name of the widest.
   *
   * @param framed the widest first; each of the others is as wide as one of {@link #WIDTHS}
   */
  @Internal
  public String store(List<Picture> framed) {
    String name = store(framed.get(0));
    for (Picture narrower : framed.subList(1, framed.size())) {
      String key = keyOf(framed.get(0).hash(), narrower.width());
      if (market.find(StoredPicture.class, key) == null) {
        market.persist(new StoredPicture(key, narrower, clock.instant()));
      }
    }
    market.flush();
    return name;
  }

  /** What the name of the widest and a width come to; it says nothing of the content. */
  private static String keyOf(String hash, int width) {
    return Picture.digest(hash, String.valueOf(width).getBytes(StandardCharsets.US_ASCII));
  }

  /** The picture of that name; asked for in a width that it is not kept in, the picture itself. */
  @Open("whoever knows the name of a picture was shown it")
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Picture> find(String name) {
    Matcher parts = NAME.matcher(name == null ? "" : name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<StoredPicture> narrow =
        Optional.ofNullable(parts.group(2))
            .map(width -> keyOf(parts.group(1), Integer.parseInt(width.substring(1))))
            .map(key -> market.find(StoredPicture.class, key));
    return narrow
        .or(() -> Optional.ofNullable(market.find(StoredPicture.class, parts.group(1))))
        .map(StoredPicture::picture);
  }
}
