package id.lapakkarya.catalogue;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import java.io.Serializable;

/**
 * Who changes products.
 *
 * @param account 0 for a program
 * @param straight may approve, too: what is changed is shown at once
 */
public record ChangeAuthor(long account, String name, boolean straight) implements Serializable {
  /** Whoever acts; a program approves nothing. */
  public static ChangeAuthor of(Actor actor) {
    return new ChangeAuthor(
        actor.account().map(AccountView::id).orElse(0L),
        actor.name(),
        actor.account().isPresent() && actor.may(Permission.PRODUCT_APPROVE));
  }
}
