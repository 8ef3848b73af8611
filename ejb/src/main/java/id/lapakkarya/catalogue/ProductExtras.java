package id.lapakkarya.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * What stands beside the words of a product. Works beside it are in force at once when they are
 * changed; what buyers fill in waits as words do ({@link ChangeIntake}).
 *
 * @param personalisation what buyers fill in; null leaves it as it is
 * @param related addresses of works of the same Lapas that are shown beside it, in their order;
 *     null leaves them as they are
 */
public record ProductExtras(Personalisation personalisation, List<String> related)
    implements Serializable {
  /** Says nothing of either. */
  public static final ProductExtras AS_THEY_ARE = new ProductExtras(null, null);

  /** Neither of them. */
  public static final ProductExtras NONE = new ProductExtras(Personalisation.NONE, List.of());

  public ProductExtras {
    related = related == null ? null : List.copyOf(related);
  }

  /** Whether a product that has these would stay as it is. */
  public boolean leave(ProductExtras now) {
    return (personalisation == null || personalisation.equals(now.personalisation))
        && (related == null || related.equals(now.related));
  }
}
