/**
 * How a Lapas comes in: descriptions of {@code tenants/}, checked whole and loaded once, and what
 * start-up brings along.
 *
 * <p>Begin with {@link id.lapakkarya.onboarding.TenantLoader}.
 */
@BoundedContext(
    uses = {
      "platform",
      "tenancy",
      "identity",
      "audit",
      "accounting",
      "catalogue",
      "inventory",
      "shipping",
      "ordering",
      "payment"
    })
package id.lapakkarya.onboarding;

import id.lapakkarya.platform.BoundedContext;
