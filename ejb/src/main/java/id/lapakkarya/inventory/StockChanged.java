package id.lapakkarya.inventory;

import id.lapakkarya.platform.BroadcastEvent;
import java.util.List;

/** The available quantity of these variants has changed. */
public record StockChanged(List<String> skus) implements BroadcastEvent {}
