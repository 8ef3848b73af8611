package id.lapakkarya.catalogue;

import java.io.Serializable;

/** A motif on record; what is not known of it is empty. */
public record MotifView(long id, MotifDraft motif) implements Serializable {
  /** Upper and lower case tell no motifs apart. */
  boolean isCalled(String name) {
    return motif.name().id().equalsIgnoreCase(name.strip());
  }
}
