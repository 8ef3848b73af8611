package id.lapakkarya.platform;

/** An event that every node hears, besides the one that works on it: caches and indexes follow. */
public interface BroadcastEvent extends Event {}
