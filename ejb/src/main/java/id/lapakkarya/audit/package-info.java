/**
 * Who did what, acting for whom, from where, with what before and after: written in the transaction
 * of the use case, chained per tenant afterwards, and verified.
 *
 * <p>Begin with {@link id.lapakkarya.audit.AuditTrail} (writing), {@link
 * id.lapakkarya.audit.AuditLog} (reading) and {@link id.lapakkarya.audit.ChainVerifier}.
 */
@BoundedContext(uses = {"platform", "tenancy", "identity"})
package id.lapakkarya.audit;

import id.lapakkarya.platform.BoundedContext;
