package id.lapakkarya.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * How often something may be asked for, by one network address or for one account. Each node counts
 * for itself (decision 18): guessing passwords is stopped by the lockout of the account, which
 * stands in the database.
 *
 * <pre>{@code
 * limits.take(Limit.SIGN_IN_BY_ACCOUNT, email); // throws "too-many-requests"
 * }</pre>
 */
@ApplicationScoped
public class RateLimits {
  /**
   * What is limited, and how: so many at once, refilled evenly over the time. Each has a setting,
   * e.g. {@code LAPAK_LIMIT_SEARCH_BY_ADDRESS=600/1m}, or {@code off}.
   */
  public enum Limit {
    SIGN_IN_BY_ADDRESS("30/1m"),
    SIGN_IN_BY_ACCOUNT("60/1m"),
    RESET_BY_ADDRESS("20/1h"),
    CHECKOUT_BY_ADDRESS("60/1m"),
    SEARCH_BY_ADDRESS("300/1m"),
    /** Several for each word that is typed. */
    SUGGESTION_BY_ADDRESS("1200/1m");

    private final String usual;

    Limit(String usual) {
      this.usual = usual;
    }

    String setting() {
      return "lapak.limit." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private boolean isByAddress() {
      return name().endsWith("_BY_ADDRESS");
    }
  }

  /** A count per time, as a setting writes it. */
  record Rate(long count, Duration time) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,6})/([1-9]\\d{0,3})([smh])");

    /** Empty for {@code off}. */
    static Optional<Rate> parse(String text) {
      if ("off".equals(text)) {
        return Optional.empty();
      }
      var form = FORM.matcher(text);
      if (!form.matches()) {
        throw new IllegalArgumentException("'" + text + "' is no rate such as 30/1m, and not off");
      }
      Duration unit =
          switch (form.group(3)) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            default -> Duration.ofHours(1);
          };
      return Optional.of(
          new Rate(
              Long.parseLong(form.group(1)), unit.multipliedBy(Long.parseLong(form.group(2)))));
    }
  }

  private record Key(Limit limit, String whose) {}

  /** Whoever comes from ever new addresses must not fill the memory. */
  private static final int MOST_KEYS = 100_000;

  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]+");
  private static final int NETWORK_OF_IPV6 = 8;

  private final Map<Limit, Rate> rates = new EnumMap<>(Limit.class);
  private Cache<Key, Bucket> buckets;
  private boolean sparesLoopback;
  private TimeMeter time;

  protected RateLimits() {}

  @Inject
  RateLimits(Config settings) {
    this(
        name -> settings.getOptionalValue(name, String.class),
        settings.getOptionalValue("lapak.demo", Boolean.class).orElse(false),
        TimeMeter.SYSTEM_NANOTIME);
  }

  /**
   * @param sparesLoopback whether limits by address let pass who comes from this machine: so in the
   *     demo, where everybody does
   */
  RateLimits(Function<String, Optional<String>> settings, boolean sparesLoopback, TimeMeter time) {
    this.sparesLoopback = sparesLoopback;
    this.time = time;
    for (Limit limit : Limit.values()) {
      String rate = settings.apply(limit.setting()).orElse(limit.usual);
      Rate.parse(rate).ifPresent(found -> rates.put(limit, found));
    }
    Duration longest =
        rates.values().stream().map(Rate::time).max(Duration::compareTo).orElse(Duration.ZERO);
    buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(longest.plusMinutes(1))
            .build();
  }

  /** A setting that cannot be read is told when the application starts, not in the first attack. */
  void atStart(@Observes Startup start) {
    // Being called has made the bean, and so has read the settings.
  }

  /**
   * Counts one.
   *
   * @param whose the address or the account
   * @throws LapakException "too-many-requests" when it was one too many
   */
  public void take(Limit limit, String whose) {
    Rate rate = rates.get(limit);
    if (rate == null) {
      return;
    }
    String key = whose;
    if (limit.isByAddress()) {
      Optional<InetAddress> address = address(whose);
      if (sparesLoopback && address.filter(InetAddress::isLoopbackAddress).isPresent()) {
        return;
      }
      key = address.map(RateLimits::network).orElse(whose);
    }
    Bucket bucket = buckets.get(new Key(limit, key), made -> bucket(rate));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw LapakException.tooMany(
          "too-many-requests", Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(Rate rate) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.time()))
        .withCustomTimePrecision(time)
        .build();
  }

  /** Empty for what is no address in digits: no name is looked up for this. */
  private static Optional<InetAddress> address(String text) {
    if (!ADDRESS.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Whoever has one address of IPv6 has the 2^64 beside it, too. */
  private static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return Arrays.toString(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_OF_IPV6)));
  }
}
