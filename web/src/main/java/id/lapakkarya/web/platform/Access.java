package id.lapakkarya.web.platform;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import java.util.Set;

/** Who may open an address. */
sealed interface Access {
  /** Signed in or not. */
  record Everybody() implements Access {}

  /** Whoever holds a role of staff; the page itself shows no more than that role allows. */
  record AnyStaff() implements Access {}

  /** Whoever holds all of these permissions in the scope acted for. */
  record Holder(Set<Permission> permissions) implements Access {}

  /** True when that person may open it now. */
  default boolean admits(Actor actor) {
    return !(this instanceof Holder holder) || holder.permissions().stream().allMatch(actor::may);
  }
}
