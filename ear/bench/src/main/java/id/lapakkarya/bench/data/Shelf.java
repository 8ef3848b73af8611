package id.lapakkarya.bench.data;

/** A category, and how much is to be seen in it. */
public record Shelf(String category, int products) {}
