package id.lapakkarya.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sequencing.StandardSequence;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Identifiers in blocks, each taken on a connection of its own outside the business transaction, so
 * that nobody waits for another's commit (ADR 3). EclipseLink's own separate pool wants its data
 * source while the application is deployed, when the application's names cannot be looked up yet.
 */
public class IdBlocks extends StandardSequence {
  public static final String NAME = "lapak";

  private static final long serialVersionUID = 1L;
  private static final int BLOCK = 500;
  private static final String TAKE =
      "UPDATE id_block SET next_value = LAST_INSERT_ID(next_value + ?) WHERE name = ?";

  public IdBlocks() {
    super(NAME, BLOCK);
  }

  /** Puts it into a persistence unit before that connects. */
  public static class Listener extends SessionEventAdapter {
    @Override
    public void preLogin(SessionEvent event) {
      event.getSession().getLogin().addSequence(new IdBlocks());
    }
  }

  @Override
  protected Number updateAndSelectSequence(
      Accessor accessor, AbstractSession session, String name, int size) {
    try (Connection connection = plain().getConnection();
        var take = connection.prepareStatement(TAKE, Statement.RETURN_GENERATED_KEYS)) {
      take.setInt(1, size);
      take.setString(2, name);
      take.executeUpdate();
      try (var last = take.getGeneratedKeys()) {
        last.next();
        return last.getLong(1);
      }
    } catch (SQLException | NamingException e) {
      throw new IllegalStateException("no identifiers", e);
    }
  }

  private static DataSource plain() throws NamingException {
    return InitialContext.doLookup("java:app/jdbc/lapakPlain");
  }

  @Override
  public boolean shouldAcquireValueAfterInsert() {
    return false;
  }

  @Override
  public boolean shouldUseTransaction() {
    return false;
  }
}
