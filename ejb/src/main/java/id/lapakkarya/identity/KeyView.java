package id.lapakkarya.identity;

import id.lapakkarya.tenancy.ShopView;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key of a partner's program, without its secret.
 *
 * @param hint its first characters, by which people know it
 * @param scope one Lapas, or the platform
 * @param perHour requests
 * @param perDay requests, of a day in WIB
 * @param revokedAt null when it was not
 * @param formerUntil until when the secret before this one is good, too; null when there is none
 * @param by name of who made it
 */
public record KeyView(
    long id,
    String name,
    String hint,
    Scope scope,
    Set<Permission> permissions,
    int perHour,
    int perDay,
    Instant madeAt,
    Instant expiresAt,
    Instant revokedAt,
    Instant formerUntil,
    String by)
    implements Serializable {
  /** With what every key begins. */
  static final String PREFIX = "lk_";

  private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{32}");

  /** Whether that is written as a key is; no other token has this length. */
  public static boolean isForm(String token) {
    return FORM.matcher(token).matches();
  }

  /** True when the key grants it where the permission is asked for. */
  boolean grants(Permission permission, Optional<ShopView> workingOn) {
    return holds(permission)
        && (permission.level() != Permission.Level.TENANT
            || workingOn.filter(scope::covers).isPresent());
  }

  /** True when it gives that permission anywhere within its scope. */
  boolean holds(Permission permission) {
    return permissions.contains(permission)
        && (permission.level() != Permission.Level.PLATFORM || scope instanceof Scope.Platform);
  }

  /** True when it allows anything at all in that shop. */
  boolean opens(ShopView shop) {
    return scope.covers(shop)
        && permissions.stream()
            .anyMatch(permission -> permission.level() == Permission.Level.TENANT);
  }
}
