package id.lapakkarya.web.platform;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.FactorPolicy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Leads whoever must have a second factor, and has none, to where it is set up: until then nothing
 * else opens that knows who is asking.
 */
@RequestScoped
public class EnrolmentDoor {
  static final String PAGE = "/akun/dua-langkah";
  private static final Set<String> OPEN = Set.of(PAGE, Routes.PROOF);

  @Inject private Actor actor;
  @Inject private FactorPolicy policy;

  boolean isDueBefore(String path) {
    return actor.login().isPresent()
        && actor.account().filter(policy::isMissing).isPresent()
        && Routes.isPersonal(path)
        && !OPEN.contains(path);
  }
}
