package id.lapakkarya.storefront;

import static id.lapakkarya.storefront.SearchRules.ABOUT;
import static id.lapakkarya.storefront.SearchRules.KINDS;
import static id.lapakkarya.storefront.SearchRules.NAME;
import static id.lapakkarya.storefront.SearchWords.WRITTEN;

import id.lapakkarya.storefront.SearchWords.Word;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An index in a search cluster, or the alias of one. Each document holds the words of a listing as
 * {@link SearchWords} makes them, apart by blanks, with the listing's digest and one of the words
 * themselves.
 */
final class ClusterIndex implements SearchIndex {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String PRODUCT = "product";
  private static final String DIGEST = "digest";
  private static final String SEAL = "seal";

  /** So many fit at most; a cluster refuses more than its index is told to take. */
  private static final int MOST = 50_000;

  private static final int PAGE = 1_000;
  private static final String FOUND = "hits.hits._id,hits.hits._score";

  /** What no listing has: stands for a document that is not what it says. */
  private static final long BROKEN = 0;

  private final ClusterClient client;
  private final String name;
  private final Duration limit;
  private final boolean isAlias;

  private ClusterIndex(ClusterClient client, String name, Duration limit, boolean isAlias) {
    this.client = client;
    this.name = name;
    this.limit = limit;
    this.isAlias = isAlias;
  }

  /**
   * @param limit for each call
   */
  ClusterIndex(ClusterClient client, String name, Duration limit) {
    this(client, name, limit, false);
  }

  /** Where the alias is gone, nothing is written: a cluster would make an index of that name. */
  static ClusterIndex behind(ClusterClient client, String alias, Duration limit) {
    return new ClusterIndex(client, alias, limit, true);
  }

  /** Settings and fields of a new index; it takes no field that is not among them. */
  static String description() {
    return """
        {
          "settings": {
            "number_of_shards": 1, "auto_expand_replicas": "0-1", "max_result_window": %d
          },
          "mappings": {
            "dynamic": "strict",
            "properties": {
              "product": {"type": "long"},
              "name": {"type": "text", "analyzer": "whitespace"},
              "kinds": {"type": "text", "analyzer": "whitespace"},
              "about": {"type": "text", "analyzer": "whitespace"},
              "written": {"type": "text", "analyzer": "whitespace"},
              "digest": {"type": "long", "index": false, "doc_values": false},
              "seal": {"type": "long", "index": false, "doc_values": false}
            }
          }
        }"""
        .formatted(MOST);
  }

  @Override
  public void write(Set<Long> changed, Collection<ListingText> now) {
    StringBuilder lines = new StringBuilder();
    List<Long> listed = now.stream().map(ListingText::productId).toList();
    for (Long product : changed) {
      if (!listed.contains(product)) {
        lines.append(line("delete", product)).append('\n');
      }
    }
    for (ListingText text : now) {
      lines.append(line("index", text.productId())).append('\n');
      lines.append(document(text)).append('\n');
    }
    if (lines.length() == 0) {
      return;
    }
    JsonObject answer =
        call(
            "POST",
            "/_bulk?refresh=true&filter_path=errors,items.*.error&require_alias=" + isAlias,
            lines.toString());
    if (answer.getBoolean("errors", true)) {
      throw new ClusterException(
          0, "not all was written: " + first(answer.getJsonArray("items")), null);
    }
  }

  private static JsonValue first(List<JsonValue> items) {
    return items.stream()
        .filter(each -> !each.asJsonObject().isEmpty())
        .findFirst()
        .orElse(JsonValue.NULL);
  }

  private static JsonObject line(String action, long product) {
    return JSON.createObjectBuilder()
        .add(action, JSON.createObjectBuilder().add("_id", Long.toString(product)))
        .build();
  }

  private static JsonObject document(ListingText text) {
    JsonObjectBuilder document = JSON.createObjectBuilder().add(PRODUCT, text.productId());
    ListingText words =
        new ListingText(
            text.productId(),
            words(NAME, text.name()),
            words(KINDS, text.kinds()),
            words(ABOUT, text.about()));
    String written = words(WRITTEN, text.kinds() + " " + text.about());
    return document
        .add(NAME, words.name())
        .add(KINDS, words.kinds())
        .add(ABOUT, words.about())
        .add(WRITTEN, written)
        .add(DIGEST, text.digest())
        .add(SEAL, seal(words, written))
        .build();
  }

  private static String words(String field, String text) {
    return String.join(" ", SearchWords.indexed(field, text));
  }

  /** Another one as soon as any word of the document is. */
  private static long seal(ListingText words, String written) {
    return new ListingText(words.productId(), words.name(), words.kinds(), words.about() + written)
        .digest();
  }

  @Override
  public Matches matches(List<List<Word>> ways) {
    List<List<Word>> telling = ways.stream().filter(words -> !words.isEmpty()).toList();
    if (telling.isEmpty()) {
      return Matches.NOTHING;
    }
    Map<Long, Double> found =
        scores(
            call(
                "POST",
                "/_search?allow_partial_search_results=false&filter_path=" + FOUND,
                finding(ClusterQueries.exact(telling)).build().toString()));
    return found.isEmpty() ? nearly(telling) : new Matches(found, Closeness.EXACT, "");
  }

  /** The other two steps and all that they need, in one call. */
  private Matches nearly(List<List<Word>> ways) {
    List<Word> words = ways.get(0);
    List<JsonObject> questions = new ArrayList<>();
    questions.add(finding(ClusterQueries.similar(ways)).add("suggest", suggestions(words)).build());
    questions.add(finding(ClusterQueries.partial(words)).build());
    for (Word word : words) {
      questions.add(
          JSON.createObjectBuilder()
              .add("size", 1)
              .add("_source", false)
              .add("query", ClusterQueries.somewhere(word))
              .build());
    }
    StringBuilder lines = new StringBuilder();
    questions.forEach(each -> lines.append("{}\n").append(each).append('\n'));
    JsonObject told =
        call(
            "POST",
            "/_msearch?filter_path=responses.status,responses.error.type,responses.suggest,"
                + "responses.hits.hits._id,responses.hits.hits._score",
            lines.toString());
    List<JsonObject> answers = told.getJsonArray("responses").getValuesAs(JsonObject.class);
    for (JsonObject answer : answers) {
      if (answer.containsKey("error")) {
        throw new ClusterException(
            answer.getInt("status", 0), "a search failed: " + answer.get("error"), null);
      }
    }
    String instead = corrected(words, answers);
    Map<Long, Double> found = scores(answers.get(0));
    if (!found.isEmpty()) {
      return new Matches(found, Closeness.SIMILAR, instead);
    }
    found = words.size() > 1 ? scores(answers.get(1)) : Map.of();
    return new Matches(found, found.isEmpty() ? Closeness.NONE : Closeness.PARTIAL, instead);
  }

  private static JsonObjectBuilder finding(JsonObject query) {
    return JSON.createObjectBuilder()
        .add("size", MOST)
        .add("_source", false)
        .add("track_total_hits", false)
        .add("query", query);
  }

  private static JsonObjectBuilder suggestions(List<Word> words) {
    JsonObjectBuilder all = JSON.createObjectBuilder();
    for (int place = 0; place < words.size(); place++) {
      if (words.get(place).written().length() >= SearchRules.SHORTEST_MISSPELT) {
        all.add("word" + place, ClusterQueries.suggestion(words.get(place)));
      }
    }
    return all;
  }

  /** The same words, in place of each that is nowhere the nearest one; empty where none is. */
  private static String corrected(List<Word> words, List<JsonObject> answers) {
    JsonObject suggested = object(answers.get(0), "suggest");
    List<String> all = new ArrayList<>();
    boolean other = false;
    for (int place = 0; place < words.size(); place++) {
      boolean isSomewhere = !hits(answers.get(place + 2)).isEmpty();
      Optional<String> nearest =
          isSomewhere ? Optional.empty() : nearest(suggested, "word" + place);
      all.add(nearest.orElse(words.get(place).written()));
      other |= nearest.isPresent();
    }
    return other ? String.join(" ", all) : "";
  }

  private static Optional<String> nearest(JsonObject suggested, String key) {
    return suggested.containsKey(key)
        ? suggested.getJsonArray(key).getValuesAs(JsonObject.class).stream()
            .flatMap(each -> each.getJsonArray("options").getValuesAs(JsonObject.class).stream())
            .map(each -> each.getString("text"))
            .findFirst()
        : Optional.empty();
  }

  private static Map<Long, Double> scores(JsonObject answer) {
    Map<Long, Double> scores = new HashMap<>();
    for (JsonObject hit : hits(answer)) {
      product(hit).ifPresent(id -> scores.put(id, hit.getJsonNumber("_score").doubleValue()));
    }
    return scores;
  }

  private static List<JsonObject> hits(JsonObject answer) {
    JsonObject hits = object(answer, "hits");
    return hits.containsKey("hits")
        ? hits.getJsonArray("hits").getValuesAs(JsonObject.class)
        : List.of();
  }

  /** What a filtered answer leaves away where there is nothing in it. */
  private static JsonObject object(JsonObject answer, String key) {
    return answer.containsKey(key) ? answer.getJsonObject(key) : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** Empty for a document that nobody here has written. */
  private static Optional<Long> product(JsonObject hit) {
    String id = hit.getString("_id");
    return id.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.empty();
  }

  @Override
  public Map<Long, Long> digests() {
    Map<Long, Long> digests = new HashMap<>();
    Optional<JsonValue> last = Optional.empty();
    do {
      JsonObjectBuilder page =
          JSON.createObjectBuilder()
              .add("size", PAGE)
              .add("track_total_hits", false)
              .add("sort", JSON.createArrayBuilder().add(PRODUCT));
      last.ifPresent(each -> page.add("search_after", each));
      List<JsonObject> hits =
          hits(
              call(
                  "POST",
                  "/_search?allow_partial_search_results=false"
                      + "&filter_path=hits.hits._id,hits.hits._source,hits.hits.sort",
                  page.build().toString()));
      for (JsonObject hit : hits) {
        product(hit).ifPresent(id -> digests.put(id, digest(id, object(hit, "_source"))));
      }
      last =
          hits.size() < PAGE
              ? Optional.empty()
              : Optional.of(hits.get(hits.size() - 1).get("sort"));
    } while (last.isPresent());
    return digests;
  }

  /** What it says that it was written from, if its words are still those that were written. */
  private static long digest(long id, JsonObject document) {
    long product = number(document, PRODUCT);
    ListingText words =
        new ListingText(
            id,
            document.getString(NAME, ""),
            document.getString(KINDS, ""),
            document.getString(ABOUT, ""));
    boolean isWhole =
        product == id && number(document, SEAL) == seal(words, document.getString(WRITTEN, ""));
    return isWhole ? number(document, DIGEST) : BROKEN;
  }

  private static long number(JsonObject document, String field) {
    return document.get(field) instanceof JsonNumber number ? number.longValue() : BROKEN;
  }

  private JsonObject call(String method, String path, String body) {
    return client.call(method, "/" + name + path, body, limit);
  }

  /** The cluster keeps it; nothing is held here. */
  @Override
  public void close() {
    // There is nothing to give back.
  }
}
