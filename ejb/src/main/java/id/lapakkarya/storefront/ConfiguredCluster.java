package id.lapakkarya.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Which search cluster this market is told of. */
@ApplicationScoped
class ConfiguredCluster {
  private ClusterSettings settings;

  @Inject
  void read(Config config) {
    settings = ClusterSettings.of(name -> config.getOptionalValue(name, String.class));
  }

  /**
   * A wrong setting is told when the application starts, not to the first buyer. Nothing but
   * settings can be reached then: the enterprise beans come later.
   */
  void atStart(@Observes Startup start) {
    // Being called has made the bean, and so has read the settings.
  }

  ClusterSettings settings() {
    return settings;
  }
}
