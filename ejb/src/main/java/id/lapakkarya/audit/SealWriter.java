package id.lapakkarya.audit;

import id.lapakkarya.platform.Internal;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** One step of the sealer: chains a batch of one tenant's committed rows, in one transaction. */
@Stateless
@Internal
public class SealWriter {
  private static final int CHAINS = 200;
  private static final int BATCH = 200;

  @Resource(lookup = "java:app/jdbc/lapak")
  private DataSource dataSource;

  @Inject private Clock clock;

  private record Head(long position, byte[] hash) {}

  /** Chains in which something waits. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<Long> waitingChains() {
    try (var connection = dataSource.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT DISTINCT chain FROM audit_pending LIMIT " + CHAINS);
        var rows = select.executeQuery()) {
      List<Long> chains = new ArrayList<>();
      while (rows.next()) {
        chains.add(rows.getLong(1));
      }
      return chains;
    } catch (SQLException e) {
      throw new IllegalStateException("waiting entries not read", e);
    }
  }

  /** Seals up to two hundred rows of the chain and says how many; other nodes wait meanwhile. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int seal(long chain) {
    try (var connection = dataSource.getConnection()) {
      Head head = lockHead(connection, chain);
      List<Seal> seals = new ArrayList<>();
      for (StoredEntry entry : waiting(connection, chain)) {
        seals.add(
            seals.isEmpty()
                ? Seal.after(chain, head.position, head.hash, entry)
                : Seal.after(
                    chain,
                    seals.get(seals.size() - 1).position(),
                    seals.get(seals.size() - 1).hash(),
                    entry));
      }
      if (!seals.isEmpty()) {
        write(connection, seals);
      }
      return seals.size();
    } catch (SQLException e) {
      throw new IllegalStateException("chain " + chain + " not sealed", e);
    }
  }

  private static Head lockHead(Connection connection, long chain) throws SQLException {
    Optional<Head> known = findHead(connection, chain);
    if (known.isPresent()) {
      return known.get();
    }
    try (var begin =
        connection.prepareStatement(
            "INSERT IGNORE INTO audit_chain (chain, position, hash) VALUES (?, 0, ?)")) {
      begin.setLong(1, chain);
      begin.setBytes(2, Seal.beginning());
      begin.executeUpdate();
    }
    return findHead(connection, chain).orElseThrow();
  }

  private static Optional<Head> findHead(Connection connection, long chain) throws SQLException {
    try (var lock =
        connection.prepareStatement(
            "SELECT position, hash FROM audit_chain WHERE chain = ? FOR UPDATE")) {
      lock.setLong(1, chain);
      try (var row = lock.executeQuery()) {
        return row.next()
            ? Optional.of(new Head(row.getLong(1), row.getBytes(2)))
            : Optional.empty();
      }
    }
  }

  private static List<StoredEntry> waiting(Connection connection, long chain) throws SQLException {
    List<StoredEntry> entries = new ArrayList<>();
    try (var select =
        connection.prepareStatement(
            "SELECT "
                + StoredEntry.SELECTED
                + " FROM audit_pending p JOIN audit_entry e ON e.id = p.entry_id"
                + " WHERE p.chain = ? ORDER BY p.entry_id LIMIT "
                + BATCH)) {
      select.setLong(1, chain);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(StoredEntry.read(rows));
        }
      }
    }
    return entries;
  }

  private void write(Connection connection, List<Seal> seals) throws SQLException {
    Timestamp now = Timestamp.from(clock.instant());
    try (var insert =
            connection.prepareStatement(
                "INSERT INTO audit_seal (chain, position, entry_id, digest, previous_hash, hash,"
                    + " sealed_at) VALUES (?, ?, ?, ?, ?, ?, ?)");
        var done = connection.prepareStatement("DELETE FROM audit_pending WHERE entry_id = ?");
        var advance =
            connection.prepareStatement(
                "UPDATE audit_chain SET position = ?, hash = ?, sealed_at = ? WHERE chain = ?")) {
      for (Seal seal : seals) {
        insert.setLong(1, seal.chain());
        insert.setLong(2, seal.position());
        insert.setLong(3, seal.entry());
        insert.setBytes(4, seal.digest());
        insert.setBytes(5, seal.previousHash());
        insert.setBytes(6, seal.hash());
        insert.setTimestamp(7, now);
        insert.addBatch();
        done.setLong(1, seal.entry());
        done.addBatch();
      }
      insert.executeBatch();
      done.executeBatch();
      Seal last = seals.get(seals.size() - 1);
      advance.setLong(1, last.position());
      advance.setBytes(2, last.hash());
      advance.setTimestamp(3, now);
      advance.setLong(4, last.chain());
      advance.executeUpdate();
    }
  }
}
