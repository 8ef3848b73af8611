package id.lapakkarya.it.incontainer.matrix;

import static id.lapakkarya.it.incontainer.matrix.Result.broken;
import static id.lapakkarya.it.incontainer.matrix.Result.held;
import static id.lapakkarya.it.incontainer.matrix.Result.leak;

import id.lapakkarya.tenancy.TenantSessionListener;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;

/** Tells a refusal from a mishap: only the one that is meant counts as held. */
final class Judge {
  private static final String APPEND_ONLY = "is append only";
  private static final Result ONLY_TIED = leak("reached; refused for another reason");

  private Judge() {}

  static Result nobodys(Kind kind, Exception thrown) {
    List<Throwable> causes = causes(thrown);
    if (says(causes, TenantSessionListener.PROPERTY)
        || says(causes, "'tenant_id' cannot be null")) {
      return held("refused");
    }
    return isOnlyTied(kind, causes) ? ONLY_TIED : broken(text(causes));
  }

  static Result unknown(Exception thrown) {
    List<Throwable> causes = causes(thrown);
    return causes.stream().anyMatch(IllegalArgumentException.class::isInstance)
        ? held("unknown")
        : broken(text(causes));
  }

  static Result tenants(Kind kind, Exception thrown) {
    List<Throwable> causes = causes(thrown);
    boolean byDatabase = isByDatabase(causes);
    boolean missing = causes.stream().anyMatch(EntityNotFoundException.class::isInstance);
    boolean refused =
        switch (kind) {
          case REFERENCE, CACHE_REFERENCE, REFRESH -> missing;
          case MERGE ->
              byDatabase || causes.stream().anyMatch(OptimisticLockException.class::isInstance);
          case PERSIST -> byDatabase;
          case BULK_MOVE ->
              byDatabase || says(causes, "never changes its tenant") || says(causes, APPEND_ONLY);
          default -> false;
        };
    if (isOnlyTied(kind, causes)) {
      return ONLY_TIED;
    }
    return refused
        ? held(byDatabase ? "refused by the database" : "refused")
        : broken(text(causes));
  }

  /** The statement did reach the row; what the row is tied to, or a trigger, spoke only then. */
  private static boolean isOnlyTied(Kind kind, List<Throwable> causes) {
    return switch (kind) {
      case BULK_DELETE -> isByDatabase(causes) || says(causes, APPEND_ONLY);
      case BULK_UPDATE, MERGE -> says(causes, APPEND_ONLY);
      default -> false;
    };
  }

  /** Whether the row was reached, and is one that nobody may change, not even its owner. */
  static boolean isAppendOnly(Exception thrown) {
    return says(causes(thrown), APPEND_ONLY);
  }

  private static boolean isByDatabase(List<Throwable> causes) {
    return causes.stream().anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
  }

  private static boolean says(List<Throwable> causes, String text) {
    return causes.stream().anyMatch(each -> String.valueOf(each.getMessage()).contains(text));
  }

  private static String text(List<Throwable> causes) {
    return causes.get(causes.size() - 1).toString();
  }

  private static List<Throwable> causes(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable each = thrown; each != null && !causes.contains(each); each = each.getCause()) {
      causes.add(each);
    }
    return causes;
  }
}
