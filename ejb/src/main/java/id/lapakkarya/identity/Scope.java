package id.lapakkarya.identity;

import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a role is held: on the platform, in a region, or in one Lapas. */
public sealed interface Scope extends Serializable {
  Scope PLATFORM = new Platform();

  /** Stable text, e.g. {@code platform}, {@code region:16.71} or {@code tenant:12}. */
  String key();

  boolean covers(ShopView shop);

  /** True when a Lapas that came to be in that regency would lie in it. */
  boolean coversRegency(String regencyCode);

  /** The tenant, when the scope is just one. */
  default Optional<TenantId> tenant() {
    return Optional.empty();
  }

  /** The scope that {@link #key} wrote; empty for any other text. */
  static Optional<Scope> parse(String key) {
    if (PLATFORM.key().equals(key)) {
      return Optional.of(PLATFORM);
    }
    if (key != null && Region.KEY.matcher(key).matches()) {
      return Optional.of(new Region(key.substring(Region.PREFIX.length())));
    }
    if (key != null && Shop.KEY.matcher(key).matches()) {
      return Optional.of(
          new Shop(new TenantId(Long.parseLong(key.substring(Shop.PREFIX.length())))));
    }
    return Optional.empty();
  }

  /** Every Lapas. */
  record Platform() implements Scope {
    @Override
    public String key() {
      return "platform";
    }

    @Override
    public boolean covers(ShopView shop) {
      return true;
    }

    @Override
    public boolean coversRegency(String regencyCode) {
      return true;
    }
  }

  /**
   * The Lapas within an area.
   *
   * @param code code of Kemendagri for a province or regency, e.g. {@code 16} or {@code 16.71}
   */
  record Region(String code) implements Scope {
    private static final String PREFIX = "region:";
    private static final Pattern KEY = Pattern.compile(PREFIX + "\\d{2}(\\.\\d{2})?");

    @Override
    public String key() {
      return PREFIX + code;
    }

    @Override
    public boolean covers(ShopView shop) {
      return coversRegency(shop.regencyCode());
    }

    @Override
    public boolean coversRegency(String regencyCode) {
      return regencyCode.equals(code) || regencyCode.startsWith(code + ".");
    }
  }

  /** One Lapas. */
  record Shop(TenantId id) implements Scope {
    private static final String PREFIX = "tenant:";
    private static final Pattern KEY = Pattern.compile(PREFIX + "\\d{1,18}");

    @Override
    public String key() {
      return PREFIX + id.value();
    }

    @Override
    public boolean covers(ShopView shop) {
      return id.equals(shop.id());
    }

    @Override
    public boolean coversRegency(String regencyCode) {
      return false;
    }

    @Override
    public Optional<TenantId> tenant() {
      return Optional.of(id);
    }
  }
}
