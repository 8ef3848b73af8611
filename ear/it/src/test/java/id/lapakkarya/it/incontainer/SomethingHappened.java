package id.lapakkarya.it.incontainer;

import id.lapakkarya.platform.Event;

/**
 * An event of these tests alone.
 *
 * @param failures how often its handler fails before it succeeds
 */
public record SomethingHappened(String name, int failures) implements Event {}
