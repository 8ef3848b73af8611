/**
 * Telling people: mail, written in the use case's transaction and sent after it.
 *
 * <p>Begin with {@link id.lapakkarya.notification.Mailer}.
 */
@BoundedContext(uses = {"platform", "tenancy", "identity"})
package id.lapakkarya.notification;

import id.lapakkarya.platform.BoundedContext;
