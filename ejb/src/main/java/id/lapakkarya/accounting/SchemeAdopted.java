package id.lapakkarya.accounting;

import id.lapakkarya.platform.BroadcastEvent;

/** A Lapas has a distribution scheme more. */
public record SchemeAdopted(long tenantId) implements BroadcastEvent {}
