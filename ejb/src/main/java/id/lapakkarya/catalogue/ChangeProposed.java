package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Event;

/**
 * A change of what buyers see waits to be looked over.
 *
 * @param author account of whoever made it; 0 for a program
 */
public record ChangeProposed(long tenantId, long changeId, long productId, String name, long author)
    implements Event {}
