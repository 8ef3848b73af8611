/**
 * The bare database part of a checkout: what the application sends is recorded once and then
 * replayed through plain JDBC, with other identifiers, by many at a time.
 *
 * <p>Begin with {@link id.lapakkarya.bench.sql.Recorder}.
 */
package id.lapakkarya.bench.sql;
