package id.lapakkarya.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** A bean that listens to the broadcasts for as long as it lives. */
public abstract class Follower implements BroadcastListener {
  @Inject private Broadcasts broadcasts;

  @PostConstruct
  void begin() {
    broadcasts.listen(this);
  }

  @PreDestroy
  void end() {
    broadcasts.stopListening(this);
  }
}
