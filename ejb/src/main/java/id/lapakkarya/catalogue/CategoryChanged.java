package id.lapakkarya.catalogue;

import id.lapakkarya.platform.BroadcastEvent;

/**
 * A category was made, named otherwise, put elsewhere or removed; or the order of all is another.
 */
public record CategoryChanged(String slug) implements BroadcastEvent {}
