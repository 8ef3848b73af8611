package id.lapakkarya.it.matrix;

import id.lapakkarya.it.support.Authenticator;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Staff;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the accounts that the demo does not have, by the product's own command. */
public final class StaffMaker {
  private static final Set<String> NEED_A_CODE =
      Set.of("PROVINCE_OPERATOR", "PROVINCE_FINANCE", "LAPAS_FINANCE");

  private StaffMaker() {}

  /**
   * An account with that one role, in a shop when one is named; with a second factor, where the
   * role may not be without.
   */
  public static synchronized void make(String email, String role, String... shop) {
    open(email, role, shop);
    if (NEED_A_CODE.contains(role) && Authenticator.find(email).isEmpty()) {
      Database.forgetSecondFactor(email);
      Authenticator.enrol(Browser.signedIn(email), email);
    }
  }

  /** The same, just as the command leaves it. */
  public static void open(String email, String role, String... shop) {
    if (Database.number("SELECT COUNT(*) FROM account WHERE email = ?", email) > 0) {
      return;
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.lapakkarya.identity.CreateAccount",
                email,
                role));
    command.addAll(List.of(shop));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try (OutputStream password = process.getOutputStream()) {
        password.write(Staff.passwordOf(email).getBytes(StandardCharsets.UTF_8));
      }
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command.subList(3, command.size()) + ": " + told);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
