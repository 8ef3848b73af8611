/**
 * What every context stands on: money, errors, time, the outbox, identifiers and configuration.
 *
 * <p>Begin with {@link id.lapakkarya.platform.Outbox} and {@link
 * id.lapakkarya.platform.LapakException}.
 */
@BoundedContext
package id.lapakkarya.platform;
