package id.lapakkarya.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The areas that this node was asked for. They change by migration only, hence with a restart. */
@ApplicationScoped
class KnownAreas {
  record Known(AreaView view, Optional<String> parent) {}

  private final Map<String, Known> areas = new ConcurrentHashMap<>();

  /** A code that nobody has is not remembered: there is no end to them. */
  Optional<Known> find(String code, Function<String, Optional<Known>> source) {
    if (code == null) {
      return Optional.empty();
    }
    Known known = areas.get(code);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Known> found = source.apply(code);
    found.ifPresent(area -> areas.put(code, area));
    return found;
  }
}
