package id.lapakkarya.catalogue;

import id.lapakkarya.platform.BroadcastEvent;

/** An attribute was defined, described otherwise, moved or archived. */
public record AttributeChanged(String key) implements BroadcastEvent {}
