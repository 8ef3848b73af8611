/**
 * Sends what nobody should and every server receives: to each call that the description at {@code
 * /openapi} names, and to each form that the pages show. Whatever comes back must be an answer or a
 * refusal, never a failure of ours. Begin with {@link id.lapakkarya.it.fuzz.FuzzIT}.
 */
package id.lapakkarya.it.fuzz;
