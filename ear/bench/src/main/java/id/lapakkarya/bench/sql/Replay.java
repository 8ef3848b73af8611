package id.lapakkarya.bench.sql;

import id.lapakkarya.bench.sql.Script.Recorded;
import id.lapakkarya.bench.sql.Script.Unit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One recorded checkout, ready to be done again with other names and identifiers. What takes time
 * in that is done here, once.
 */
final class Replay {
  /** Identifiers that a replay may use for itself. */
  static final int IDS = 1_000;

  private final List<Step> steps = new ArrayList<>();

  /**
   * A unit of the recording.
   *
   * @param statements each in pieces, between which stands what {@code gaps} says
   */
  private record Step(boolean transaction, List<Pieces> statements) {}

  private record Pieces(List<String> texts, List<Gap> gaps, boolean makesEvents) {}

  /** What is another each time. */
  private enum Kind {
    NAME,
    ID,
    EVENT
  }

  private record Gap(Kind kind, int number) {}

  Replay(Recorded recorded) {
    Pattern own =
        Pattern.compile(
            recorded.names().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + "|(?<![\\w.])[567]\\d{9}(?![\\w.])");
    Map<String, Integer> ids = new HashMap<>();
    Map<String, Integer> events = new HashMap<>();
    for (Unit unit : recorded.units()) {
      List<Pieces> statements = new ArrayList<>();
      for (String statement : unit.statements()) {
        statements.add(cut(statement, own, recorded.names(), ids, events));
      }
      steps.add(new Step(unit.transaction(), statements));
    }
  }

  private static Pieces cut(
      String statement,
      Pattern own,
      List<String> names,
      Map<String, Integer> ids,
      Map<String, Integer> events) {
    List<String> texts = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    Matcher matcher = own.matcher(statement);
    int from = 0;
    while (matcher.find()) {
      texts.add(statement.substring(from, matcher.start()));
      String found = matcher.group();
      int name = names.indexOf(found);
      if (name >= 0) {
        gaps.add(new Gap(Kind.NAME, name));
      } else if (found.charAt(0) != '6') {
        gaps.add(new Gap(Kind.ID, ids.computeIfAbsent(found, id -> ids.size())));
      } else {
        gaps.add(new Gap(Kind.EVENT, events.computeIfAbsent(found, id -> events.size())));
      }
      from = matcher.end();
    }
    texts.add(statement.substring(from));
    return new Pieces(texts, gaps, statement.startsWith("INSERT INTO outbox_event"));
  }

  /**
   * @param firstId the first of {@link #IDS} that nobody else uses
   */
  void run(Connection connection, long firstId) throws SQLException {
    List<Long> events = new ArrayList<>();
    for (Step step : steps) {
      int known = events.size();
      while (!done(connection, step, firstId, events)) {
        events.subList(known, events.size()).clear();
      }
    }
  }

  /** False when the database gave the transaction up in favour of another. */
  private static boolean done(Connection connection, Step step, long firstId, List<Long> events)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (step.transaction) {
        statement.execute("START TRANSACTION");
      }
      for (Pieces pieces : step.statements) {
        execute(statement, pieces, firstId, events);
      }
      if (step.transaction) {
        statement.execute("COMMIT");
      }
      return true;
    } catch (SQLTransactionRollbackException e) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("ROLLBACK");
      }
      return false;
    }
  }

  private static void execute(Statement statement, Pieces pieces, long firstId, List<Long> events)
      throws SQLException {
    String sql = filled(pieces, firstId, events);
    if (pieces.makesEvents) {
      statement.executeUpdate(sql, Statement.RETURN_GENERATED_KEYS);
      try (ResultSet made = statement.getGeneratedKeys()) {
        while (made.next()) {
          events.add(made.getLong(1));
        }
      }
      return;
    }
    boolean rows = statement.execute(sql);
    while (rows || statement.getUpdateCount() != -1) {
      if (rows) {
        try (ResultSet result = statement.getResultSet()) {
          read(result);
        }
      }
      rows = statement.getMoreResults();
    }
  }

  private static void read(ResultSet result) throws SQLException {
    int columns = result.getMetaData().getColumnCount();
    while (result.next()) {
      for (int i = 1; i <= columns; i++) {
        result.getString(i);
      }
    }
  }

  private static String filled(Pieces pieces, long firstId, List<Long> events) {
    if (pieces.gaps.isEmpty()) {
      return pieces.texts.get(0);
    }
    StringBuilder sql = new StringBuilder(pieces.texts.get(0));
    for (int i = 0; i < pieces.gaps.size(); i++) {
      Gap gap = pieces.gaps.get(i);
      switch (gap.kind) {
        case NAME -> sql.append("R").append(firstId).append('N').append(gap.number);
        case ID -> sql.append(firstId + gap.number);
        case EVENT -> sql.append(events.get(gap.number));
      }
      sql.append(pieces.texts.get(i + 1));
    }
    return sql.toString();
  }
}
