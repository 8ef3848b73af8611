package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.util.Optional;

/** A craft, or a kind of it. */
public record CategoryView(String slug, Optional<String> parent, LocalText name)
    implements Serializable {
  /** Whether it stands in the first row, and is no kind of another one. */
  public boolean isMain() {
    return parent.isEmpty();
  }
}
