package id.lapakkarya.it.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Brings the EAR of this build onto the server before the first test that needs it, and waits until
 * it is open for business. It stays for the tests after it.
 */
public final class Deployed implements BeforeAllCallback {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Deployed.class))
        .getOrComputeIfAbsent(Deployed.class, once -> open());
  }

  private static Deployed open() {
    Mailbox.open();
    if (!isReady()) {
      deploy();
    }
    awaitOpen();
    return new Deployed();
  }

  /** Until the application answers and has nothing left to tell its own parts. */
  public static void awaitOpen() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(250))
        .until(
            () ->
                isReady()
                    && Database.number("SELECT COUNT(*) FROM outbox_event WHERE done_at IS NULL")
                        == 0
                    && Json.number(Api.anyone().get("/products?size=1").json(), "total") > 0);
  }

  static boolean isReady() {
    try {
      return Api.anyone().get("//health/ready").status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static void deploy() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        Environment.payaraHome().resolve("glassfish/lib/client/appserver-cli.jar").toString());
    command.add("com.sun.enterprise.admin.cli.AdminMain");
    command.addAll(
        List.of("--user", "admin", "--interactive=false", "--port", "" + Environment.adminPort()));
    command.addAll(List.of("deploy", "--upload=false", Environment.ear().toString()));
    run(command, Duration.ofMinutes(3));
  }

  /** Runs a command to its end; its words are told when it fails. */
  public static void run(List<String> command, Duration patience) {
    try {
      Path log = Files.createTempFile("lapak-it", ".log");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      if (!ended || process.exitValue() != 0) {
        throw new AssertionError(command + ": " + Files.readString(log, StandardCharsets.UTF_8));
      }
      Files.delete(log);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
