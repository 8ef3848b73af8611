package id.lapakkarya.storefront;

import id.lapakkarya.platform.BroadcastEvent;
import id.lapakkarya.platform.Follower;
import id.lapakkarya.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All synonyms, as this node remembers them: each search asks for them. */
@ApplicationScoped
class KnownSynonyms extends Follower {
  @Inject private SynonymReader reader;

  private final Remembered<Synonyms> synonyms = new Remembered<>(() -> Synonyms.of(reader.all()));

  Synonyms now() {
    return synonyms.get();
  }

  @Override
  public void heard(BroadcastEvent event) {
    if (event instanceof SynonymsChanged) {
      synonyms.forget();
    }
  }

  @Override
  public void missed() {
    synonyms.forget();
  }
}
