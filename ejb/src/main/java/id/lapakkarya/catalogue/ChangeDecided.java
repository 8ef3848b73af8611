package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Event;

/**
 * It is known what becomes of a change.
 *
 * @param author account of whoever made it; 0 for a program
 * @param state name of a {@link ChangeState}
 */
public record ChangeDecided(
    long tenantId, long changeId, long productId, String name, long author, String state)
    implements Event {}
