package id.lapakkarya.platform;

import id.lapakkarya.platform.model.StoredPicture;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures that people sent, as {@link PictureWorkshop} wrote them, under the name of their
 * content: {@code <hash>.jpg} or {@code <hash>.png}. The same picture is stored once; whoever shows
 * it keeps its name.
 */
@Stateless
public class PictureStore {
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(jpg|png)");

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

  /** The picture of that name. */
  @Open("whoever knows the name of a picture was shown it")
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Picture> find(String name) {
    Matcher parts = NAME.matcher(name == null ? "" : name);
    return parts.matches()
        ? Optional.ofNullable(market.find(StoredPicture.class, parts.group(1)))
            .map(StoredPicture::picture)
        : Optional.empty();
  }
}
