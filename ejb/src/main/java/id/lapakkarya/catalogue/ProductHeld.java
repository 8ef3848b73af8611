package id.lapakkarya.catalogue;

import id.lapakkarya.platform.Event;

/** A published product lacks a paper and is held back from buyers. */
public record ProductHeld(long tenantId, long productId, String name) implements Event {}
