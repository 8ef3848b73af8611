package id.lapakkarya.catalogue;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The motifs on record, as this node remembers them. */
@ApplicationScoped
class KnownMotifs extends Follower {
  @Inject private MotifReader reader;

  private final Remembered<List<MotifView>> motifs = new Remembered<>(() -> reader.all());

  Optional<MotifView> find(String name) {
    return motifs.get().stream().filter(each -> each.isCalled(name)).findFirst();
  }

  List<MotifView> all() {
    return motifs.get();
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof MotifChanged) {
      motifs.forget();
    }
  }

  @Override
  public void missed() {
    motifs.forget();
  }
}
