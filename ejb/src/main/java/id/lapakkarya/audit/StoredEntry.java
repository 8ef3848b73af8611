package id.lapakkarya.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry as the database holds it, and its digest. Every column counts but id and version: the
 * seal names the id, so two rows that changed places are told from two altered ones.
 */
record StoredEntry(long id, byte[] digest) {
  /**
   * The columns under the digest. A further one begins a new kind of seal; it is not added here.
   */
  private static final List<String> COLUMNS =
      List.of(
          "tenant_id",
          "recorded_at",
          "actor",
          "actor_account",
          "acting",
          "help_session",
          "channel",
          "action",
          "subject_type",
          "subject",
          "outcome",
          "refusal",
          "before_state",
          "after_state",
          "notes",
          "personal");

  /** For a select from {@code audit_entry e}. The time as text, whatever zone the reader is in. */
  static final String SELECTED =
      "e.id AS entry, e."
          + String.join(", e.", COLUMNS)
              .replace(
                  "e.recorded_at",
                  "DATE_FORMAT(e.recorded_at, '%Y-%m-%dT%H:%i:%s.%f') AS recorded_at");

  static StoredEntry read(ResultSet row) throws SQLException {
    List<String> values = new ArrayList<>();
    for (String column : COLUMNS) {
      values.add(row.getString(column));
    }
    return new StoredEntry(row.getLong("entry"), digestOf(values));
  }

  /** SHA-256 over the values, each with its length, so that no two lists look alike. */
  static byte[] digestOf(List<String> values) {
    MessageDigest sha256 = sha256();
    for (String value : values) {
      if (value == null) {
        sha256.update((byte) 0);
      } else {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        sha256.update((byte) 1);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
      }
    }
    return sha256.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
