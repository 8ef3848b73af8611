package id.lapakkarya.tenancy;

import id.lapakkarya.platform.BroadcastEvent;

/** A shop was registered, or its name, look or status has changed. */
public record ShopChanged(long tenantId) implements BroadcastEvent {}
