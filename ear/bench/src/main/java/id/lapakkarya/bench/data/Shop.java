package id.lapakkarya.bench.data;

/** A tenant that sells. */
public record Shop(long id, String slug) {}
