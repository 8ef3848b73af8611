/**
 * Who is acting, and what that person may do: accounts, role assignments, sign-in and the
 * permission of every use case.
 *
 * <p>Begin with {@link id.lapakkarya.identity.Requires} and {@link id.lapakkarya.identity.Actor}.
 */
@BoundedContext(uses = {"platform", "tenancy"})
package id.lapakkarya.identity;

import id.lapakkarya.platform.BoundedContext;
