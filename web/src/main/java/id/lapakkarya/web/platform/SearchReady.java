package id.lapakkarya.web.platform;

import id.lapakkarya.storefront.SearchEngine;
import id.lapakkarya.storefront.SearchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says who answers searches: {@code embedded}, {@code cluster}, or {@code embedded-instead} while a
 * search cluster is configured and does not answer. A node is ready all the same, since its own
 * index answers then.
 */
@Readiness
@ApplicationScoped
public class SearchReady implements HealthCheck {
  @Inject private SearchStatus search;

  @Override
  public HealthCheckResponse call() {
    SearchEngine engine = search.engine();
    return HealthCheckResponse.named("search")
        .up()
        .withData("engine", engine.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .build();
  }
}
