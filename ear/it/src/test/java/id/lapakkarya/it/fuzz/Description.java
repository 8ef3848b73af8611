package id.lapakkarya.it.fuzz;

import id.lapakkarya.it.support.Api;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The calls of the API as it describes itself, and requests made up from that. */
final class Description {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json;charset=no-such",
          "application/json; charset=UTF-16",
          "text/plain",
          "application/xml",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=",
          "*/*",
          "/");
  private static final int DEEPEST = 5;

  private final JsonObject document;
  private final List<Operation> operations = new ArrayList<>();

  /** A call: its parameters by where they stand, and the schema of its body. */
  private record Operation(
      String method, String path, List<JsonObject> parameters, Optional<JsonObject> body) {}

  /** A request, ready to be sent. */
  record Request(String method, String path, Map<String, String> headers, Optional<String> body) {
    @Override
    public String toString() {
      return method
          + " "
          + path
          + " "
          + headers
          + body.map(text -> " " + shortened(text)).orElse("");
    }

    private static String shortened(String text) {
      return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }
  }

  Description() {
    document = Api.anyone().with("Accept", "application/json").get("//openapi").expect(200).json();
    document
        .getJsonObject("paths")
        .forEach((path, item) -> item.asJsonObject().forEach((key, call) -> read(path, key, call)));
  }

  List<String> calls() {
    return operations.stream().map(each -> each.method() + " " + each.path()).toList();
  }

  private void read(String path, String key, JsonValue call) {
    if (!METHODS.contains(key)) {
      return;
    }
    JsonObject described = call.asJsonObject();
    List<JsonObject> parameters =
        Optional.ofNullable(described.getJsonArray("parameters")).stream()
            .flatMap(all -> all.getValuesAs(JsonObject.class).stream())
            .map(this::resolved)
            .toList();
    Optional<JsonObject> body =
        Optional.ofNullable(described.getJsonObject("requestBody"))
            .map(this::resolved)
            .map(each -> each.getJsonObject("content"))
            .flatMap(each -> each.values().stream().findFirst())
            .map(each -> each.asJsonObject().getJsonObject("schema"));
    operations.add(new Operation(key.toUpperCase(Locale.ROOT), path, parameters, body));
  }

  Request request(Dice dice) {
    Operation call = dice.any(operations);
    Map<String, String> headers = new LinkedHashMap<>();
    List<String> query = new ArrayList<>();
    String path = call.path();
    for (JsonObject parameter : call.parameters()) {
      String name = parameter.getString("name");
      String value = dice.text(name);
      switch (parameter.getString("in")) {
        case "path" -> path = path.replace("{" + name + "}", encoded(value));
        case "query" -> {
          if (dice.chance(60)) {
            query.add(encoded(name) + "=" + encoded(value));
          }
        }
        default -> headers.put(name, printable(value));
      }
    }
    path = path.replaceAll("\\{\\w+}", "x");
    if (dice.chance(10)) {
      query.add(encoded(dice.odd()) + "=" + encoded(dice.odd()));
    }
    if (dice.chance(10)) {
      headers.put("Accept-Language", printable(dice.odd()));
    }
    if (dice.chance(5)) {
      headers.put("Accept", printable(dice.chance(50) ? dice.any(TYPES) : dice.odd()));
    }
    String method =
        dice.chance(3)
            ? dice.any(List.of("GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"))
            : call.method();
    Optional<String> body =
        method.equals("GET") || method.equals("DELETE")
            ? Optional.empty()
            : Optional.of(body(call, dice));
    body.ifPresent(
        some -> headers.put("Content-Type", dice.chance(95) ? TYPES.get(0) : dice.any(TYPES)));
    String asked = query.isEmpty() ? path : path + "?" + String.join("&", query);
    return new Request(method, "/" + asked, headers, body);
  }

  private String body(Operation call, Dice dice) {
    if (call.body().isEmpty() || dice.chance(5)) {
      return dice.odd();
    }
    String right = value("", call.body().get(), dice, 0).toString();
    return dice.chance(10) ? dice.broken(right) : right;
  }

  private JsonValue value(String name, JsonObject reference, Dice dice, int depth) {
    JsonObject schema = resolved(reference);
    if (dice.chance(6)) {
      return wrong(dice);
    }
    if (depth > DEEPEST) {
      return JsonValue.NULL;
    }
    return switch (typeOf(schema)) {
      case "object" -> object(schema, dice, depth);
      case "array" -> array(name, schema, dice, depth);
      case "integer", "number" -> dice.number();
      case "boolean" -> dice.chance(50) ? JsonValue.TRUE : JsonValue.FALSE;
      default -> Json.createValue(dice.text(name));
    };
  }

  private JsonValue object(JsonObject schema, Dice dice, int depth) {
    JsonObjectBuilder made = Json.createObjectBuilder();
    JsonObject properties = schema.getJsonObject("properties");
    if (properties != null) {
      properties.forEach(
          (field, each) -> {
            if (dice.chance(90)) {
              made.add(field, value(field, each.asJsonObject(), dice, depth + 1));
            }
          });
    }
    if (dice.chance(5)) {
      made.add(dice.odd(), dice.odd());
    }
    return made.build();
  }

  private JsonValue array(String name, JsonObject schema, Dice dice, int depth) {
    JsonArrayBuilder made = Json.createArrayBuilder();
    int length = dice.chance(3) ? 300 : dice.below(3);
    JsonObject items = schema.getJsonObject("items");
    for (int i = 0; i < length; i++) {
      made.add(items == null ? wrong(dice) : value(name, items, dice, depth + 1));
    }
    return made.build();
  }

  private static JsonValue wrong(Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.EMPTY_JSON_OBJECT;
      case 2 -> JsonValue.EMPTY_JSON_ARRAY;
      case 3 -> dice.number();
      case 4 -> JsonValue.TRUE;
      default -> Json.createValue(dice.odd());
    };
  }

  private static String typeOf(JsonObject schema) {
    JsonValue type = schema.get("type");
    if (type instanceof JsonString named) {
      return named.getString();
    }
    return schema.containsKey("properties") ? "object" : "string";
  }

  private JsonObject resolved(JsonObject any) {
    if (!any.containsKey("$ref")) {
      return any;
    }
    JsonObject found = document;
    for (String step : any.getString("$ref").substring(2).split("/", -1)) {
      found = found.getJsonObject(step);
    }
    return found;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Java's client sends no header with anything else in it. */
  private static String printable(String text) {
    String left = text.replaceAll("[^\\x21-\\x7e]", "");
    return left.isEmpty() ? "x" : left;
  }
}
