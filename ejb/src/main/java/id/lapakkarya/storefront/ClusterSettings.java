package id.lapakkarya.storefront;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which search cluster there is ({@code LAPAK_SEARCH_…}).
 *
 * @param addresses where it answers, without credentials; empty where there is no cluster
 * @param credentials as {@code user:password}
 * @param prefix what the names of its indexes begin with
 */
record ClusterSettings(List<URI> addresses, Optional<String> credentials, String prefix) {
  private static final String URL = "LAPAK_SEARCH_URL";
  private static final String USUAL_PREFIX = "lapak";
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** What OpenSearch and Elasticsearch both take for the beginning of a name. */
  private static final Pattern PREFIX = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  /**
   * @throws IllegalStateException for settings that cannot be meant so; it tells none of their
   *     values
   */
  static ClusterSettings of(Function<String, Optional<String>> settings) {
    String prefix = settings.apply("lapak.search.index").orElse(USUAL_PREFIX);
    if (!PREFIX.matcher(prefix).matches()) {
      throw new IllegalStateException(
          "LAPAK_SEARCH_INDEX takes small letters, digits, '.', '-' and '_'");
    }
    List<URI> addresses = new ArrayList<>();
    Optional<String> credentials = named(settings);
    for (String each : settings.apply("lapak.search.url").orElse("").split(",")) {
      if (!each.isBlank()) {
        URI address = address(each.strip());
        credentials = credentials.or(() -> inside(address));
        addresses.add(bare(address));
      }
    }
    return new ClusterSettings(List.copyOf(addresses), credentials, prefix);
  }

  /** The ones of their own win over those inside an address. */
  private static Optional<String> named(Function<String, Optional<String>> settings) {
    Optional<String> user = settings.apply("lapak.search.user");
    if (user.isEmpty()) {
      return Optional.empty();
    }
    String password =
        settings
            .apply("lapak.search.password")
            .orElseThrow(
                () -> new IllegalStateException("LAPAK_SEARCH_USER needs LAPAK_SEARCH_PASSWORD"));
    return Optional.of(user.get() + ":" + password);
  }

  private static URI address(String typed) {
    URI address;
    try {
      address = URI.create(typed);
    } catch (IllegalArgumentException e) {
      // Without its cause, which would tell the address with its password.
      throw new IllegalStateException(URL + " is no address; signs in a password are written %xx");
    }
    if (address.getHost() == null || !SCHEMES.contains(address.getScheme())) {
      throw new IllegalStateException(
          URL + " takes http://host:port or https://host:port, several separated by commas");
    }
    return address;
  }

  private static Optional<String> inside(URI address) {
    // A "+" in it is a plus, other than in a form.
    return Optional.ofNullable(address.getRawUserInfo())
        .map(raw -> URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  private static URI bare(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
    return URI.create(address.getScheme() + "://" + address.getHost() + port + path);
  }

  boolean isOn() {
    return !addresses.isEmpty();
  }

  /** Says nothing that a log must not hold. */
  @Override
  public String toString() {
    return addresses + " " + prefix;
  }
}
