package id.lapakkarya.accounting;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.platform.Remembered;
import id.lapakkarya.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All schemes, as this node remembers them: for showing only, what is frozen at sale is read. */
@ApplicationScoped
class KnownSchemes extends Follower {
  @Inject private SchemeReader reader;

  private final Remembered<Map<TenantId, List<SchemeView>>> schemes =
      new Remembered<>(() -> reader.all());

  Optional<SchemeView> find(TenantId tenant, LocalDate day) {
    return schemes.get().getOrDefault(tenant, List.of()).stream()
        .filter(scheme -> !scheme.validFrom().isAfter(day))
        .findFirst();
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof SchemeAdopted) {
      schemes.forget();
    }
  }

  @Override
  public void missed() {
    schemes.forget();
  }
}
