/**
 * Answers to anybody, kept as bytes: what does not depend on who asks is made once and sent many
 * times, until a broadcast says that what it was made from has changed.
 *
 * <p>Begin with {@link id.lapakkarya.web.answers.KeptAnswers}.
 */
package id.lapakkarya.web.answers;
