package id.lapakkarya.catalogue;

import java.io.Serializable;

/**
 * A category as those who keep it see it.
 *
 * @param goods products of all shops that stand in it, in whatever state
 * @param kinds categories below it
 */
public record KeptCategory(CategoryView category, long goods, long kinds) implements Serializable {
  /** One that is in use stays. */
  public boolean isRemovable() {
    return goods == 0 && kinds == 0;
  }
}
