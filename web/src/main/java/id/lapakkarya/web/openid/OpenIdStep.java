package id.lapakkarya.web.openid;

import java.util.Optional;
import java.util.stream.Stream;

/** What there is to be done at the addresses of signing in by a provider. */
enum OpenIdStep {
  LEAVE("/mulai"),
  COME_BACK("/kembali");

  private final String path;

  OpenIdStep(String path) {
    this.path = path;
  }

  /**
   * Empty where no provider is configured: then nothing is there at all.
   *
   * @param path below {@link OpenIdSettings#ROOT}, may be null
   */
  static Optional<OpenIdStep> find(OpenIdSettings settings, String path) {
    return settings.isOn()
        ? Stream.of(values()).filter(step -> step.path.equals(path)).findFirst()
        : Optional.empty();
  }
}
