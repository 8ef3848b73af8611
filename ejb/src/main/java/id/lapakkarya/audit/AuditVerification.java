package id.lapakkarya.audit;

import static id.lapakkarya.identity.Permission.AUDIT_READ;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Reach;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/** Verifies the chains that somebody may read. */
@Stateless
public class AuditVerification {
  /** A walk keeps a connection for its whole length, and identifiers come from the same few. */
  private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

  @Resource(lookup = "java:app/jdbc/lapakPlain")
  private DataSource plain;

  @Inject private Actor actor;

  /**
   * One report for each chain within reach, the platform's first.
   *
   * @throws LapakException "verification-running" while somebody else's is not done on this node
   */
  @Requires(AUDIT_READ)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<ChainReport> verify() {
    Reach reach = actor.reach(AUDIT_READ);
    if (!ONE_AT_A_TIME.tryAcquire()) {
      throw LapakException.conflict("verification-running");
    }
    try (var connection = plain.getConnection()) {
      return inOneSnapshot(connection, reach);
    } catch (SQLException e) {
      throw new IllegalStateException("chains not read", e);
    } finally {
      ONE_AT_A_TIME.release();
    }
  }

  private static List<ChainReport> inOneSnapshot(Connection connection, Reach reach)
      throws SQLException {
    int isolation = connection.getTransactionIsolation();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      List<ChainReport> reports = new ArrayList<>();
      for (ChainVerifier.Chain chain : ChainVerifier.chains(connection)) {
        if (reach.everything() || reach.tenants().contains(new TenantId(chain.id()))) {
          reports.add(ChainVerifier.verify(connection, chain));
        }
      }
      return reports;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(isolation);
    }
  }
}
