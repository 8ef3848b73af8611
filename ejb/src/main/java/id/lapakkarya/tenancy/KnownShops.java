package id.lapakkarya.tenancy;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All shops, as this node remembers them: a cart, a list and an order name some each time. */
@ApplicationScoped
class KnownShops extends Follower {
  private record Shops(
      List<ShopView> all,
      Map<TenantId, ShopView> byId,
      Map<String, ShopView> bySlug,
      Map<String, ShopView> byHost) {
    static Shops of(List<ShopView> all) {
      Map<TenantId, ShopView> byId = new HashMap<>();
      Map<String, ShopView> bySlug = new HashMap<>();
      Map<String, ShopView> byHost = new HashMap<>();
      all.forEach(
          shop -> {
            byId.put(shop.id(), shop);
            bySlug.put(shop.slug(), shop);
            if (shop.host().name() != null) {
              byHost.put(shop.host().name(), shop);
            }
          });
      return new Shops(List.copyOf(all), Map.copyOf(byId), Map.copyOf(bySlug), Map.copyOf(byHost));
    }
  }

  @Inject private ShopReader reader;

  private final Remembered<Shops> shops = new Remembered<>(() -> Shops.of(reader.all()));

  List<ShopView> all() {
    return shops.get().all();
  }

  Map<TenantId, ShopView> byId() {
    return shops.get().byId();
  }

  Optional<ShopView> find(String slug) {
    return Optional.ofNullable(shops.get().bySlug().get(slug));
  }

  Optional<ShopView> find(TenantId id) {
    return Optional.ofNullable(shops.get().byId().get(id));
  }

  Optional<ShopView> findByHost(String host) {
    return Optional.ofNullable(shops.get().byHost().get(host));
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof ShopChanged) {
      shops.forget();
    }
  }

  @Override
  public void missed() {
    shops.forget();
  }
}
