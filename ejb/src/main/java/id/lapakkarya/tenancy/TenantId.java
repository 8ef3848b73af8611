package id.lapakkarya.tenancy;

import java.io.Serializable;

/**
 * Identity of a tenant. Never taken from input: it comes from a signed-in scope or from the
 * directory.
 */
public record TenantId(long value) implements Comparable<TenantId>, Serializable {
  @Override
  public int compareTo(TenantId other) {
    return Long.compare(value, other.value);
  }
}
