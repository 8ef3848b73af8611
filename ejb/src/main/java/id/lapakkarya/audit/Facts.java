package id.lapakkarya.audit;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A view record as single facts, each under its path: {@code skus[LPP-01].price} is 150000. So two
 * states can be compared, and only what differs is kept.
 */
final class Facts {
  /** What tells the items of a list apart, so that a new first one does not seem to change all. */
  private static final List<String> NAMES = List.of("sku", "number", "id", "code");

  /** What changes with every change says nothing: the entry has its own time. */
  private static final Set<String> NOISE = Set.of("version", "changedAt");

  private final Map<String, Object> byPath;

  private Facts(Map<String, Object> byPath) {
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /** All facts of a record or a map; none of null. */
  static Facts of(Object state) {
    Map<String, Object> found = new LinkedHashMap<>();
    if (state != null) {
      collect("", state, found);
    }
    return new Facts(found);
  }

  /** Those that the other does not have, or has otherwise. */
  Facts without(Facts other) {
    Map<String, Object> own = new LinkedHashMap<>(byPath);
    own.entrySet()
        .removeIf(
            fact ->
                other.byPath.containsKey(fact.getKey())
                    && Objects.equals(other.byPath.get(fact.getKey()), fact.getValue()));
    return new Facts(own);
  }

  boolean isEmpty() {
    return byPath.isEmpty();
  }

  Map<String, Object> byPath() {
    return byPath;
  }

  /** A flat JSON object; null when there is nothing. */
  String toJson() {
    if (byPath.isEmpty()) {
      return null;
    }
    JsonObjectBuilder json = Json.createObjectBuilder();
    byPath.forEach(
        (path, fact) -> {
          if (fact == null) {
            json.addNull(path);
          } else if (fact instanceof Long number) {
            json.add(path, number);
          } else if (fact instanceof Boolean flag) {
            json.add(path, flag);
          } else {
            json.add(path, fact.toString());
          }
        });
    return json.build().toString();
  }

  /** The facts of a flat JSON object as texts, in their order; null where nothing was. */
  static Map<String, String> read(String json) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (json != null) {
      try (var reader = Json.createReader(new StringReader(json))) {
        reader.readObject().forEach((path, value) -> facts.put(path, text(value)));
      }
    }
    return Collections.unmodifiableMap(facts);
  }

  private static String text(JsonValue value) {
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      return null;
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  private static void collect(String path, Object value, Map<String, Object> into) {
    if (value instanceof Optional<?> optional) {
      collect(path, optional.orElse(null), into);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> collect(below(path, String.valueOf(key)), each, into));
    } else if (value instanceof Collection<?> list) {
      int index = 0;
      for (Object each : list) {
        collect(path + "[" + nameOf(each, index++) + "]", each, into);
      }
    } else if (value instanceof Record record && plain(value) == value) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (!NOISE.contains(component.getName())) {
          collect(below(path, component.getName()), read(component, record), into);
        }
      }
    } else {
      into.put(path.isEmpty() ? "value" : path, plain(value));
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Rupiah rupiah) {
      return rupiah.amount();
    }
    if (value instanceof Sku sku) {
      return sku.code();
    }
    if (value instanceof TenantId tenant) {
      return tenant.value();
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    return value == null || value instanceof Boolean || value instanceof Record
        ? value
        : value.toString();
  }

  private static String nameOf(Object item, int index) {
    if (item instanceof Record record && plain(item) == item) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        if (NAMES.contains(component.getName())) {
          return String.valueOf(plain(read(component, record)));
        }
      }
    }
    return String.valueOf(index);
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a view record is public: " + record.getClass(), e);
    }
  }
}
