package id.lapakkarya.identity;

import id.lapakkarya.tenancy.ShopView;
import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody of the province looks at a shop as its staff see it.
 *
 * @param until when it ends by itself
 */
public record HelpView(long id, ShopView shop, Instant until, String reason)
    implements Serializable {}
