package id.lapakkarya.inventory;

import id.lapakkarya.platform.Sku;
import java.io.Serializable;

/** Pieces of a variant: available = onHand - reserved. */
public record StockView(Sku sku, int onHand, int reserved, int available) implements Serializable {}
