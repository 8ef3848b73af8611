/**
 * A light load generator. It shares two cores with what it measures, so it does little: blocking
 * connections that are kept open, requests as a browser sends them, and answers read to their end.
 *
 * <p>Begin with {@link id.lapakkarya.bench.load.Load}.
 */
package id.lapakkarya.bench.load;
