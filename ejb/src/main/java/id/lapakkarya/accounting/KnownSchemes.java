package id.lapakkarya.accounting;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.BroadcastListener;
import id.lapakkarya.platform.Broadcasts;
import id.lapakkarya.platform.Remembered;
import id.lapakkarya.tenancy.TenantId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All schemes, as this node remembers them: for showing only, what is frozen at sale is read. */
@ApplicationScoped
class KnownSchemes implements BroadcastListener {
  @Inject private Broadcasts broadcasts;
  @Inject private SchemeReader reader;

  private final Remembered<Map<TenantId, List<SchemeView>>> schemes =
      new Remembered<>(() -> reader.all());

  @PostConstruct
  void begin() {
    broadcasts.listen(this);
  }

  @PreDestroy
  void end() {
    broadcasts.stopListening(this);
  }

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
