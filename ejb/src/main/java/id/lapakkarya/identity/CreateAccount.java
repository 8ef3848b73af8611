package id.lapakkarya.identity;

import id.lapakkarya.platform.CommandLineDatabase;
import id.lapakkarya.tenancy.TenantId;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes an account from the command line, for the first one of an installation without demo
 * accounts.
 *
 * <pre>./lapak account EMAIL ROLE [SHOP | region:CODE]</pre>
 *
 * <p>The password is asked for, or read from the standard input; what {@link PasswordPolicy}
 * refuses is refused. The database comes from {@code LAPAK_DB_*}.
 */
public final class CreateAccount {
  private static final int BLOCK = 500;
  private static final Map<String, String> PASSWORD_PROBLEMS =
      Map.of(
          "required", "The password is missing.",
          "password-short", "The password needs at least 8 characters.",
          "password-short-staff", "The password needs at least 12 characters.",
          "too-long", "The password has more than 200 characters.",
          "password-common", "The password is among the first that are guessed.",
          "password-about-you", "The password is made of the address or the service's name.");

  private CreateAccount() {}

  public static void main(String[] arguments) {
    List<String> args = Arrays.asList(arguments);
    try {
      if (args.size() < 2 || args.size() > 3) {
        throw new IllegalArgumentException("usage: lapak account EMAIL ROLE [SHOP | region:CODE]");
      }
      create(args.get(0), args.get(1), args.size() == 3 ? args.get(2) : null, CreateAccount::asked);
      System.out.println("Account " + args.get(0) + " can sign in.");
    } catch (IllegalArgumentException | SQLException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Makes the account.
   *
   * @param place a shop's slug or {@code region:CODE}; null for a role of the whole platform
   * @param password is asked when all else is in order
   * @throws IllegalArgumentException with words for the person at the keyboard
   */
  public static void create(String email, String roleName, String place, Supplier<String> password)
      throws SQLException {
    String address = email.strip().toLowerCase(Locale.ROOT);
    if (!address.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      throw new IllegalArgumentException("Not an email address: " + email);
    }
    Role role = role(roleName);
    try (Connection database = CommandLineDatabase.connect()) {
      Scope scope = scope(database, place);
      if (!role.isHeldIn(scope)) {
        throw new IllegalArgumentException(role + " cannot be held there: " + scope.key());
      }
      String hash = PasswordHash.of(checked(password.get(), address, role.isStaff()));
      database.setAutoCommit(false);
      long first = nextId(database);
      insertAccount(database, first, address, hash);
      insertAssignment(database, first + 1, first, role, scope);
      record(database, first, role, scope);
      database.commit();
    }
  }

  private static Role role(String name) {
    try {
      return Role.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Unknown role: " + name + ". Roles: " + Arrays.toString(Role.values()), e);
    }
  }

  private static String asked() {
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("Password: "));
    }
    try {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checked(String password, String email, boolean staff) {
    PasswordPolicy.problem(password, email, staff)
        .ifPresent(
            code -> {
              throw new IllegalArgumentException(PASSWORD_PROBLEMS.get(code));
            });
    return password;
  }

  private static Scope scope(Connection database, String place) throws SQLException {
    if (place == null) {
      return Scope.PLATFORM;
    }
    Optional<Scope> region = Scope.parse(place);
    return region.isPresent() ? region.get() : new Scope.Shop(tenant(database, place));
  }

  private static TenantId tenant(Connection database, String slug) throws SQLException {
    try (PreparedStatement select =
        database.prepareStatement("SELECT id FROM tenant WHERE slug = ?")) {
      select.setString(1, slug);
      try (var rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalArgumentException("No such shop: " + slug);
        }
        return new TenantId(rows.getLong(1));
      }
    }
  }

  private static long nextId(Connection database) throws SQLException {
    try (PreparedStatement take =
            database.prepareStatement(
                "UPDATE id_block SET next_value = LAST_INSERT_ID(next_value + ?) WHERE name = 'lapak'");
        PreparedStatement read = database.prepareStatement("SELECT LAST_INSERT_ID()")) {
      take.setInt(1, BLOCK);
      take.executeUpdate();
      try (var row = read.executeQuery()) {
        row.next();
        return row.getLong(1) - BLOCK + 1;
      }
    }
  }

  private static void insertAccount(Connection database, long id, String email, String hash)
      throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "INSERT INTO account (id, version, email, name, password_hash, created_at)"
                + " VALUES (?, 1, ?, ?, ?, ?)")) {
      insert.setLong(1, id);
      insert.setString(2, email);
      insert.setString(3, email);
      insert.setString(4, hash);
      insert.setTimestamp(5, Timestamp.from(Instant.now()));
      insert.executeUpdate();
    }
  }

  private static void insertAssignment(
      Connection database, long id, long account, Role role, Scope scope) throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "INSERT INTO role_assignment (id, version, account_id, role, tenant_id, region_code,"
                + " granted_at) VALUES (?, 1, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, id);
      insert.setLong(2, account);
      insert.setString(3, role.name());
      insert.setObject(4, scope.tenant().map(TenantId::value).orElse(null));
      insert.setString(5, scope instanceof Scope.Region region ? region.code() : null);
      insert.setTimestamp(6, Timestamp.from(Instant.now()));
      insert.executeUpdate();
    }
  }

  /** The trail tells of it, too; who sat at the machine it cannot know. */
  private static void record(Connection database, long account, Role role, Scope scope)
      throws SQLException {
    Long tenant = scope.tenant().map(TenantId::value).orElse(null);
    try (PreparedStatement entry =
            database.prepareStatement(
                "INSERT INTO audit_entry (tenant_id, recorded_at, actor, channel, action,"
                    + " subject_type, subject, outcome, notes)"
                    + " VALUES (?, ?, 'SYSTEM', 'command', 'account.create', 'account', ?, 'DONE', ?)");
        PreparedStatement pending =
            database.prepareStatement(
                "INSERT INTO audit_pending (entry_id, chain) VALUES (LAST_INSERT_ID(), ?)")) {
      entry.setObject(1, tenant);
      entry.setTimestamp(2, Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS)));
      entry.setString(3, Long.toString(account));
      entry.setString(4, "{\"role\":\"" + role.name() + "\",\"scope\":\"" + scope.key() + "\"}");
      entry.executeUpdate();
      pending.setLong(1, tenant == null ? 0 : tenant);
      pending.executeUpdate();
    }
  }
}
