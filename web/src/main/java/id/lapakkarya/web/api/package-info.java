/**
 * The public HTTP contract, version 1. Resources translate between JSON and use cases; they start
 * no transaction, hold no entity and contain no rule.
 *
 * <p>Begin with {@link id.lapakkarya.web.api.ApiApplication}; errors are written in {@link
 * id.lapakkarya.web.api.ProblemMapper} only.
 */
package id.lapakkarya.web.api;
