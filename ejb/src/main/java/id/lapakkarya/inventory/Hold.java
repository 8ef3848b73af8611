package id.lapakkarya.inventory;

import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;

/** Pieces that a shop order wants kept for it. */
public record Hold(TenantId tenant, String shopOrder, Sku sku, int quantity) {}
