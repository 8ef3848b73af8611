/**
 * What people of the back office are told: new orders, money, stock that runs out, who works where.
 * Made from events, for those whose role in a scope lets them see it.
 *
 * <p>Begin with {@link id.lapakkarya.notices.OwnNotices}.
 */
@BoundedContext(
    uses = {
      "platform",
      "tenancy",
      "identity",
      "catalogue",
      "inventory",
      "notification",
      "ordering",
      "payment"
    })
package id.lapakkarya.notices;

import id.lapakkarya.platform.BoundedContext;
