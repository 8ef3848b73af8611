package id.lapakkarya.storefront;

import id.lapakkarya.platform.BroadcastEvent;

/** Words mean something else to the search than before. */
public record SynonymsChanged(long synonymId) implements BroadcastEvent {}
