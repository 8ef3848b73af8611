package id.lapakkarya.it.incontainer;

import id.lapakkarya.platform.BroadcastEvent;

/** An event of these tests alone, for every node. */
public record SomethingForAll(String name) implements BroadcastEvent {}
