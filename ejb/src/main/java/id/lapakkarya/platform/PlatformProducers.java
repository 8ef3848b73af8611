package id.lapakkarya.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.time.Clock;
import java.time.ZoneOffset;

/** What contexts inject instead of making it themselves. */
@ApplicationScoped
public class PlatformProducers {
  /** The time of every decision: UTC, in the milliseconds that the database keeps. */
  @Produces
  @Singleton
  public Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  /** JSON as events, stored answers and the HTTP API write it: money as a whole number. */
  @Produces
  @ApplicationScoped
  public Jsonb jsonb() {
    return JsonbBuilder.create(new JsonbConfig().withAdapters(new RupiahJson(), new SkuJson()));
  }
}
