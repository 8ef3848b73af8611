package id.lapakkarya.identity;

import java.io.Serializable;

/**
 * A role of one's own.
 *
 * @param giveable whether one may give it, and so hand it over, where one acts now
 * @param successor address of who was asked to take it; null when nobody was
 */
public record OwnRole(AssignmentView assignment, boolean giveable, String successor)
    implements Serializable {}
