package id.lapakkarya.catalogue;

import id.lapakkarya.platform.BroadcastEvent;

/** A motif was put on record, described otherwise or taken off. */
public record MotifChanged(String name) implements BroadcastEvent {}
