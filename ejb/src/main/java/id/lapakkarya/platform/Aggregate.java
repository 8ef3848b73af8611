package id.lapakkarya.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/**
 * Identity and version of every stored object. Identifiers come in blocks from outside the
 * transaction (ADR 3).
 */
@MappedSuperclass
public abstract class Aggregate {
  @Id
  @GeneratedValue(generator = IdBlocks.NAME)
  private Long id;

  @Version private int version;

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  /** True once the object has its identifier, which it gets when it is persisted. */
  protected boolean isStored() {
    return id != null;
  }
}
