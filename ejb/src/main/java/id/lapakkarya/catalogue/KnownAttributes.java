package id.lapakkarya.catalogue;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The attributes that are defined, as this node remembers them. */
@ApplicationScoped
class KnownAttributes extends Follower {
  @Inject private AttributeReader reader;

  private final Remembered<List<AttributeView>> attributes = new Remembered<>(() -> reader.all());

  List<AttributeView> all() {
    return attributes.get();
  }

  void forget() {
    attributes.forget();
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof AttributeChanged) {
      attributes.forget();
    }
  }

  @Override
  public void missed() {
    attributes.forget();
  }
}
