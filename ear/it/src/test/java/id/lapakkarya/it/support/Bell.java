package id.lapakkarya.it.support;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** What people were told by the bell, which follows the event. */
public final class Bell {
  private static final String TOLD =
      "SELECT COUNT(*) FROM notice n JOIN account a ON a.id = n.account_id"
          + " WHERE a.email = ? AND n.kind = ? AND n.subject = ?";

  private Bell() {}

  /** How many notices of that kind and subject that person has. */
  public static long told(String email, String kind, String subject) {
    return Database.number(TOLD, email, kind, subject);
  }

  /** Until that person has been told once. */
  public static void awaitTold(String email, String kind, String subject) {
    awaitTold(email, kind, subject, 1);
  }

  /** Until that person has been told so often. */
  public static void awaitTold(String email, String kind, String subject, int times) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> told(email, kind, subject) == times);
  }
}
