package id.lapakkarya.audit;

import id.lapakkarya.tenancy.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a use case has to say about what it has just done. Who, for whom and from where it is done
 * is added by {@link AuditTrail}.
 *
 * <pre>
 *   trail.record(AuditEntry.of("stock.count", "sku", sku.code()).change(before, after).note("reason", reason));
 * </pre>
 *
 * <p>Subject, change and notes are readable for ever: what tells who somebody is goes into {@link
 * #personal}.
 */
public final class AuditEntry {
  /** A value of a person, not yet encrypted. */
  record Personal(String person, String field, String value) {}

  private final String action;
  private final String subjectType;
  private final String subject;
  private final Map<String, Object> notes = new LinkedHashMap<>();
  private final List<Personal> personal = new ArrayList<>();
  private Facts before = Facts.of(null);
  private Facts after = Facts.of(null);
  private TenantId tenant;
  private boolean platform;

  private AuditEntry(String action, String subjectType, String subject) {
    this.action = action;
    this.subjectType = subjectType;
    this.subject = subject;
  }

  /**
   * @param action what was done, e.g. {@code stock.count}
   * @param subjectType what it was done to, e.g. {@code sku}
   * @param subject its public code or number, never a person's data
   */
  public static AuditEntry of(String action, String subjectType, String subject) {
    return new AuditEntry(action, subjectType, subject);
  }

  /**
   * View records of the subject; kept is only what differs.
   *
   * @param before null when it was made just now
   * @param after null when it is gone
   */
  public AuditEntry change(Object before, Object after) {
    Facts was = Facts.of(before);
    Facts is = Facts.of(after);
    this.before = was.without(is);
    this.after = is.without(was);
    return this;
  }

  /** A further fact; null is none. */
  public AuditEntry note(String name, String text) {
    if (text != null && !text.isBlank()) {
      notes.put(name, text);
    }
    return this;
  }

  /**
   * A value encrypted under that person's key, such as {@code account:12} or {@code order:LK-…}.
   */
  public AuditEntry personal(String person, String field, String value) {
    if (value != null && !value.isBlank()) {
      personal.add(new Personal(person, field, value));
    }
    return this;
  }

  /** In whose chain; otherwise in that of the tenant being worked on, else the platform's. */
  public AuditEntry in(TenantId owner) {
    this.tenant = owner;
    return this;
  }

  /** In the platform's chain, whatever tenant is being worked on. */
  public AuditEntry onPlatform() {
    this.platform = true;
    return this;
  }

  boolean isOnPlatform() {
    return platform;
  }

  String action() {
    return action;
  }

  String subjectType() {
    return subjectType;
  }

  String subject() {
    return subject;
  }

  Facts before() {
    return before;
  }

  Facts after() {
    return after;
  }

  Facts notes() {
    return Facts.of(notes);
  }

  List<Personal> personal() {
    return personal;
  }

  Optional<TenantId> tenant() {
    return Optional.ofNullable(tenant);
  }
}
