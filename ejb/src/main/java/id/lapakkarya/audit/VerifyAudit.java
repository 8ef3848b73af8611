package id.lapakkarya.audit;

import id.lapakkarya.platform.CommandLineDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifies every chain from the command line, outside the server.
 *
 * <pre>./lapak audit verify</pre>
 *
 * <p>One line per intact chain, with the hash of its head to be noted elsewhere; one line per
 * finding, and then exit code 1. The database comes from {@code LAPAK_DB_*}.
 */
public final class VerifyAudit {
  private static final int BROKEN = 1;
  private static final int FAILED = 2;

  private VerifyAudit() {}

  public static void main(String[] arguments) {
    try (Connection database = CommandLineDatabase.connect()) {
      List<ChainReport> reports = verify(database);
      reports.forEach(report -> lines(report).forEach(System.out::println));
      long found = reports.stream().mapToLong(ChainReport::found).sum();
      long sealed = reports.stream().mapToLong(ChainReport::sealed).sum();
      System.out.println(
          found == 0
              ? reports.size() + " chains with " + sealed + " rows are intact."
              : found + " findings in " + reports.size() + " chains with " + sealed + " rows.");
      if (found > 0) {
        System.exit(BROKEN);
      }
    } catch (SQLException e) {
      System.err.println("The chains could not be read: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static List<ChainReport> verify(Connection database) throws SQLException {
    database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    database.setAutoCommit(false);
    List<ChainReport> reports = new ArrayList<>();
    for (ChainVerifier.Chain chain : ChainVerifier.chains(database)) {
      reports.add(ChainVerifier.verify(database, chain));
    }
    database.rollback();
    return reports;
  }

  static List<String> lines(ChainReport report) {
    List<String> lines = new ArrayList<>();
    if (report.intact()) {
      lines.add(
          "%s: %d rows intact, %d waiting, head %s"
              .formatted(report.slug(), report.sealed(), report.waiting(), report.head()));
    }
    for (ChainFinding finding : report.findings()) {
      lines.add(report.slug() + ": " + sentence(finding));
    }
    if (report.found() > report.findings().size()) {
      lines.add(
          report.slug()
              + ": and "
              + (report.found() - report.findings().size())
              + " findings more");
    }
    return lines;
  }

  private static String sentence(ChainFinding finding) {
    String row = "row " + finding.entry();
    String at = " (position " + finding.position() + ")";
    return switch (finding.kind()) {
      case ALTERED -> row + at + " was altered after it was sealed";
      case MISSING -> row + (finding.position() == 0 ? "" : at) + " is missing";
      case REORDERED -> row + at + " holds what was sealed at another position";
      case SEAL_MISSING -> "the seal at position " + finding.position() + " is missing";
      case SEAL_BROKEN -> "the seal of " + row + at + " does not fit the one before it";
      case CUT_OFF -> "rows from position " + finding.position() + " on were cut off";
      case HEAD_BROKEN -> "the head of the chain is not its last seal" + at;
      case UNSEALED -> row + " was never sealed";
    };
  }
}
