package id.lapakkarya.audit;

import java.io.Serializable;

/**
 * Something wrong in a chain.
 *
 * @param position in the chain; 0 where there is none
 * @param entry number of the entry; 0 where there is none
 */
public record ChainFinding(Kind kind, long position, long entry) implements Serializable {
  /** What is wrong; the code names its text. */
  public enum Kind {
    /** The entry is not what was sealed. */
    ALTERED("altered"),
    /** The entry is gone. */
    MISSING("missing"),
    /** The entry stands where another was sealed. */
    REORDERED("reordered"),
    /** The seal itself is gone. */
    SEAL_MISSING("seal-missing"),
    /** The seal is not what it was, or does not follow the one before it. */
    SEAL_BROKEN("seal-broken"),
    /** The chain is shorter than its head says. */
    CUT_OFF("cut-off"),
    /** The head is not the last seal. */
    HEAD_BROKEN("head-broken"),
    /** An entry that nobody sealed and that does not wait for it. */
    UNSEALED("unsealed");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
