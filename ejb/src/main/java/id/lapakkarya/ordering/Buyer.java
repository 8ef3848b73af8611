package id.lapakkarya.ordering;

import java.io.Serializable;

/** Who buys and how to reach them. */
public record Buyer(String name, String email, String phone) implements Serializable {}
