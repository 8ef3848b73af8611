package id.lapakkarya.tenancy;

import id.lapakkarya.platform.Event;

/** A shop was opened, suspended or closed. */
public record ShopStatusChanged(long tenantId, String status) implements Event {}
