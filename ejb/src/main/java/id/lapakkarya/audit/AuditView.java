package id.lapakkarya.audit;

import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry, with the personal values that can still be read.
 *
 * @param tenant whose chain it is in; empty for the platform's
 * @param account of the person who did it
 * @param acting key of the scope acted for, such as {@code tenant:12}
 * @param helpSession in which it was done
 * @param refusal code of the refusal
 * @param changes what differed
 * @param personal values by field; empty where the person's key was destroyed
 */
public record AuditView(
    long id,
    Optional<TenantId> tenant,
    Instant recordedAt,
    AuditActor actor,
    Optional<Long> account,
    Optional<String> acting,
    Optional<Long> helpSession,
    String channel,
    String action,
    String subjectType,
    String subject,
    AuditOutcome outcome,
    Optional<String> refusal,
    List<Change> changes,
    Map<String, String> notes,
    Map<String, Optional<String>> personal) {
  /** Fields of the personal values that every entry may have. */
  public static final String EMAIL = "actor.email";

  public static final String NAME = "actor.name";
  public static final String ADDRESS = "address";

  /** Of the account that it was done to. */
  public static final String SUBJECT_EMAIL = "subject.email";

  /** Among the notes: how the key begins that did it, or to which it was done. */
  public static final String KEY = "partnerKey";

  /** One fact before and after; null where there was none. */
  public record Change(String path, String before, String after) implements Serializable {}

  /** A personal value that was recorded and can still be read. */
  public Optional<String> known(String field) {
    return personal.getOrDefault(field, Optional.empty());
  }

  /** It was recorded, and its key has been destroyed since. */
  public boolean erased(String field) {
    return personal.containsKey(field) && personal.get(field).isEmpty();
  }
}
