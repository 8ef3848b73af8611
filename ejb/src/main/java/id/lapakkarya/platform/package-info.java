/**
 * What every context stands on: money, errors, time, the outbox and identifiers.
 *
 * <p>Begin with {@link id.lapakkarya.platform.Outbox} and {@link
 * id.lapakkarya.platform.LapakException}.
 */
@BoundedContext
package id.lapakkarya.platform;
