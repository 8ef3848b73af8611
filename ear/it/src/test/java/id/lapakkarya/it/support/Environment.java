package id.lapakkarya.it.support;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where {@code ./lapak test} has put the servers. */
public final class Environment {
  private Environment() {}

  /** Address of the market: the server's own, or the one that the server stands behind. */
  public static String url() {
    return Optional.ofNullable(System.getenv("LAPAK_TEST_URL"))
        .orElseGet(() -> "http://localhost:" + required("LAPAK_TEST_HTTP_PORT"));
  }

  /** Whether the server has the demo's accounts; the nodes of a cluster are what an image holds. */
  public static boolean isDemo() {
    return System.getenv("LAPAK_TEST_NODES") == null;
  }

  public static int adminPort() {
    return Integer.parseInt(required("LAPAK_TEST_ADMIN_PORT"));
  }

  public static int smtpPort() {
    return Integer.parseInt(required("LAPAK_SMTP_PORT"));
  }

  /** Where the server asks for names of hosts. */
  public static int dnsPort() {
    return URI.create(required("LAPAK_DNS")).getPort();
  }

  public static Path payaraHome() {
    return Path.of(required("LAPAK_TEST_PAYARA_HOME"));
  }

  public static Path serverPidFile() {
    return Path.of(required("LAPAK_TEST_SERVER_PID_FILE"));
  }

  /** Where the server writes its log, the files turned over included. */
  public static Path serverLogs() {
    return Path.of(required("LAPAK_TEST_DOMAIN_DIR")).resolve("lapak/logs");
  }

  public static Path chromium() {
    return Path.of(required("LAPAK_TEST_CHROMIUM"));
  }

  /** The root of the source tree. */
  public static Path root() {
    return Path.of(System.getProperty("lapak.root", "../..")).toAbsolutePath().normalize();
  }

  public static Path ear() {
    return root().resolve("ear/target/lapak.ear");
  }

  public static String required(String name) {
    return Optional.ofNullable(System.getenv(name))
        .orElseThrow(
            () -> new IllegalStateException(name + " is not set: run these tests by ./lapak test"));
  }
}
