package id.lapakkarya.catalogue;

import id.lapakkarya.platform.BroadcastEvent;

/** A product was made, changed, published or archived. */
public record ProductChanged(long productId) implements BroadcastEvent {}
