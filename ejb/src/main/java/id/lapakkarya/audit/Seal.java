package id.lapakkarya.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * An entry's place in its chain. Each seal holds the hash of the one before it, so that none can be
 * altered, taken out or moved without breaking every later one.
 *
 * @param chain the tenant, or {@link #PLATFORM}
 * @param position from 1, without gaps
 */
record Seal(
    long chain, long position, long entry, byte[] digest, byte[] previousHash, byte[] hash) {
  /** The chain of what belongs to no Lapas. */
  static final long PLATFORM = 0;

  private static final byte[] NOTHING = new byte[32];

  static byte[] beginning() {
    return NOTHING.clone();
  }

  static Seal after(long chain, long position, byte[] hash, StoredEntry entry) {
    long next = position + 1;
    return new Seal(
        chain,
        next,
        entry.id(),
        entry.digest(),
        hash,
        hashOf(chain, next, entry.id(), entry.digest(), hash));
  }

  /** What this seal says belongs together still does. */
  boolean isIntact() {
    return MessageDigest.isEqual(hash, hashOf(chain, position, entry, digest, previousHash));
  }

  private static byte[] hashOf(
      long chain, long position, long entry, byte[] digest, byte[] previousHash) {
    MessageDigest sha256 = StoredEntry.sha256();
    sha256.update(
        ByteBuffer.allocate(3 * Long.BYTES)
            .putLong(chain)
            .putLong(position)
            .putLong(entry)
            .array());
    sha256.update(digest);
    sha256.update(previousHash);
    return sha256.digest();
  }
}
