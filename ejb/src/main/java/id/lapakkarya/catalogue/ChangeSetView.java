package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A change of what buyers see, and what became of it.
 *
 * @param before the fields that it changes, as they were shown
 * @param after the same fields, as they would be shown
 * @param authorId account; 0 for a program
 * @param decider null as long as it waits, as are {@code decidedAt} and {@code reason}
 */
public record ChangeSetView(
    long id,
    TenantId tenant,
    long product,
    String slug,
    LocalText name,
    int baseVersion,
    ShownValues before,
    ShownValues after,
    long authorId,
    String author,
    Instant madeAt,
    ChangeState state,
    String decider,
    Instant decidedAt,
    String reason)
    implements Serializable {
  /** What it changes, in the order of the page. */
  public List<ShownField> fields() {
    return List.copyOf(after.fields());
  }

  public boolean isWaiting() {
    return state == ChangeState.WAITING;
  }
}
