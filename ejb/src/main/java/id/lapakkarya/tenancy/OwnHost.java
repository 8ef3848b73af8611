package id.lapakkarya.tenancy;

import java.io.Serializable;

/**
 * The host name of a shop's own, beside {@code /toko/{slug}} of the market.
 *
 * @param name in force; null when there is none
 * @param asked waits for the province; null when nothing was asked
 * @param proof what a TXT record of {@code _lapak-karya.<asked>} must say; null when nothing was
 *     asked
 */
public record OwnHost(String name, String asked, String proof) implements Serializable {
  public static final OwnHost NONE = new OwnHost(null, null, null);

  /** Under which name of the domain the proof is looked for. */
  public String recordName() {
    return asked == null ? null : "_lapak-karya." + asked;
  }
}
