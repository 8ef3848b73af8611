package id.lapakkarya.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Walks a chain from its beginning to its head and compares every entry with its seal. Needs a
 * connection alone, so that it also runs outside the server; the caller gives it one snapshot of
 * the database, or rows sealed meanwhile look wrong.
 */
final class ChainVerifier {
  private static final int SHOWN = 100;

  private final Connection connection;
  private final long chain;
  private final List<ChainFinding> findings = new ArrayList<>();
  private long found;
  private long sealed;
  private long lastPosition;
  private byte[] lastHash = Seal.beginning();

  private ChainVerifier(Connection connection, long chain) {
    this.connection = connection;
    this.chain = chain;
  }

  /**
   * All chains that there are, with the name of their Lapas, the platform's first: a chain may be
   * known by its head, its seals or its entries alone, for the others may have been removed.
   */
  static List<Chain> chains(Connection connection) throws SQLException {
    List<Chain> chains = new ArrayList<>();
    try (var select =
            connection.prepareStatement(
                "SELECT c.chain, t.slug, t.name FROM (SELECT chain FROM audit_chain"
                    + " UNION SELECT DISTINCT chain FROM audit_seal"
                    + " UNION SELECT DISTINCT COALESCE(tenant_id, 0) FROM audit_entry) c"
                    + " LEFT JOIN tenant t ON t.id = c.chain ORDER BY c.chain <> 0, t.slug");
        var rows = select.executeQuery()) {
      while (rows.next()) {
        long chain = rows.getLong(1);
        String slug = rows.getString(2);
        String known = chain == Seal.PLATFORM ? "platform" : "tenant " + chain;
        chains.add(
            new Chain(chain, slug == null ? known : slug, slug == null ? "" : rows.getString(3)));
      }
    }
    return chains;
  }

  /** A chain and whose it is. */
  record Chain(long id, String slug, String name) {}

  static ChainReport verify(Connection connection, Chain chain) throws SQLException {
    ChainVerifier verifier = new ChainVerifier(connection, chain.id());
    verifier.walk();
    verifier.compareHead();
    verifier.findUnsealed();
    return new ChainReport(
        chain.id(),
        chain.slug(),
        chain.name(),
        verifier.sealed,
        verifier.waiting(),
        HexFormat.of().formatHex(verifier.lastHash),
        List.copyOf(verifier.findings),
        verifier.found);
  }

  private void walk() throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT s.position, s.entry_id, s.digest, s.previous_hash, s.hash, "
                + StoredEntry.SELECTED
                + " FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id"
                + " WHERE s.chain = ? ORDER BY s.position",
            ResultSet.TYPE_FORWARD_ONLY,
            ResultSet.CONCUR_READ_ONLY)) {
      // Connector/J's sign for "row by row": a long chain is not read into memory.
      select.setFetchSize(Integer.MIN_VALUE);
      select.setLong(1, chain);
      List<ChainFinding> doubtful = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          look(rows, doubtful);
        }
      }
      // Asked afterwards: while rows stream, the connection answers nothing else.
      for (ChainFinding each : doubtful) {
        add(isElsewhere(each) ? ChainFinding.Kind.REORDERED : each.kind(), each);
      }
    }
  }

  private void look(ResultSet row, List<ChainFinding> doubtful) throws SQLException {
    Seal seal =
        new Seal(
            chain,
            row.getLong("position"),
            row.getLong("entry_id"),
            row.getBytes("digest"),
            row.getBytes("previous_hash"),
            row.getBytes("hash"));
    if (seal.position() > lastPosition + 1) {
      add(ChainFinding.Kind.SEAL_MISSING, lastPosition + 1, 0);
    } else if (!MessageDigest.isEqual(seal.previousHash(), lastHash) || !seal.isIntact()) {
      add(ChainFinding.Kind.SEAL_BROKEN, seal.position(), seal.entry());
    }
    if (row.getObject("entry") == null) {
      add(ChainFinding.Kind.MISSING, seal.position(), seal.entry());
    } else if (!MessageDigest.isEqual(StoredEntry.read(row).digest(), seal.digest())) {
      doubtful.add(new ChainFinding(ChainFinding.Kind.ALTERED, seal.position(), seal.entry()));
    }
    sealed++;
    lastPosition = seal.position();
    lastHash = seal.hash();
  }

  /** Its content was sealed under another position: the rows have changed places. */
  private boolean isElsewhere(ChainFinding finding) throws SQLException {
    try (var entry =
            connection.prepareStatement(
                "SELECT " + StoredEntry.SELECTED + " FROM audit_entry e WHERE e.id = ?");
        var seal =
            connection.prepareStatement(
                "SELECT 1 FROM audit_seal WHERE chain = ? AND digest = ? AND position <> ? LIMIT 1")) {
      entry.setLong(1, finding.entry());
      try (var row = entry.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        seal.setLong(1, chain);
        seal.setBytes(2, StoredEntry.read(row).digest());
        seal.setLong(3, finding.position());
      }
      try (var row = seal.executeQuery()) {
        return row.next();
      }
    }
  }

  private void compareHead() throws SQLException {
    try (var select =
        connection.prepareStatement("SELECT position, hash FROM audit_chain WHERE chain = ?")) {
      select.setLong(1, chain);
      try (var row = select.executeQuery()) {
        if (!row.next()) {
          if (lastPosition > 0) {
            add(ChainFinding.Kind.HEAD_BROKEN, lastPosition, 0);
          }
        } else if (row.getLong(1) > lastPosition) {
          add(ChainFinding.Kind.CUT_OFF, lastPosition + 1, 0);
        } else if (row.getLong(1) < lastPosition
            || !MessageDigest.isEqual(row.getBytes(2), lastHash)) {
          add(ChainFinding.Kind.HEAD_BROKEN, row.getLong(1), 0);
        }
      }
    }
  }

  private void findUnsealed() throws SQLException {
    addAll(
        ChainFinding.Kind.UNSEALED,
        "SELECT e.id FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id"
            + " LEFT JOIN audit_pending p ON p.entry_id = e.id WHERE e.tenant_id <=> ?"
            + " AND s.entry_id IS NULL AND p.entry_id IS NULL ORDER BY e.id",
        chain == Seal.PLATFORM ? null : chain);
    addAll(
        ChainFinding.Kind.MISSING,
        "SELECT p.entry_id FROM audit_pending p LEFT JOIN audit_entry e ON e.id = p.entry_id"
            + " WHERE p.chain = ? AND e.id IS NULL ORDER BY p.entry_id",
        chain);
  }

  private void addAll(ChainFinding.Kind kind, String sql, Long parameter) throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      select.setObject(1, parameter);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          add(kind, 0, rows.getLong(1));
        }
      }
    }
  }

  private long waiting() throws SQLException {
    try (var select =
        connection.prepareStatement("SELECT COUNT(*) FROM audit_pending WHERE chain = ?")) {
      select.setLong(1, chain);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void add(ChainFinding.Kind kind, ChainFinding like) {
    add(kind, like.position(), like.entry());
  }

  private void add(ChainFinding.Kind kind, long position, long entry) {
    found++;
    if (findings.size() < SHOWN) {
      findings.add(new ChainFinding(kind, position, entry));
    }
  }
}
