package id.lapakkarya.onboarding;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file of works that somebody sent, and how far it has come.
 *
 * @param renewed the works come from another shop: their addresses and codes are made anew
 * @param updating works that are there already are changed; else they are left alone
 * @param encoding of its characters; empty for a workbook, or as long as nobody has looked
 * @param separator between its cells; likewise
 * @param total lines to go through; 0 as long as that is not known
 * @param done lines that were gone through
 * @param added lines of new works; and so on for the other fates
 * @param failure code of what went wrong; empty otherwise
 */
public record UploadView(
    long id,
    String fileName,
    boolean renewed,
    boolean updating,
    UploadState state,
    String encoding,
    String separator,
    int total,
    int done,
    int added,
    int changed,
    int same,
    int kept,
    int faults,
    String failure,
    Instant createdAt,
    Instant changedAt)
    implements Serializable {
  /** Whether something would come in and nothing stands in the way. */
  public boolean isPossible() {
    return state == UploadState.CHECKED && faults == 0 && added + changed > 0;
  }

  /** Lines of that fate. */
  public int linesOf(RowFate fate) {
    return switch (fate) {
      case ADD -> added;
      case CHANGE -> changed;
      case SAME -> same;
      case KEEP -> kept;
      case FAULT -> faults;
    };
  }
}
