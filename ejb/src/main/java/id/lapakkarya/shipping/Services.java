package id.lapakkarya.shipping;

import java.util.List;

/** The ways in which a Lapas may let its goods go, as rates and orders name them. */
public final class Services {
  public static final List<String> ALL = List.of("pickup", "sameday", "regular");

  private Services() {}
}
