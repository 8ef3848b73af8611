package id.lapakkarya.storefront;

import static id.lapakkarya.storefront.SearchRules.ABOUT;
import static id.lapakkarya.storefront.SearchRules.KINDS;
import static id.lapakkarya.storefront.SearchRules.KINDS_WEIGHT;
import static id.lapakkarya.storefront.SearchRules.NAME;
import static id.lapakkarya.storefront.SearchRules.NAME_WEIGHT;
import static id.lapakkarya.storefront.SearchRules.SHORTEST_BEGINNING;
import static id.lapakkarya.storefront.SearchRules.SHORTEST_MISSPELT;

import id.lapakkarya.storefront.SearchWords.Word;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What {@link LuceneIndex} asks, in the query language of OpenSearch and Elasticsearch. */
final class ClusterQueries {
  private static final JsonProvider JSON = JsonProvider.provider();

  /**
   * A cluster's BM25 multiplies by k1 + 1 what Lucene's own does not; what is not scored by it has
   * to be multiplied too.
   */
  private static final float BEGINNING_WEIGHT = SearchRules.BEGINNING_WEIGHT * 2.2f;

  private static final int FIRST_LETTERS = 1;
  private static final String APART_BY_BLANKS = "whitespace";
  private static final String ALWAYS = "always";

  private ClusterQueries() {}

  /** All the words of one of the ways. */
  static JsonObject exact(List<List<Word>> ways) {
    return any(ways, ClusterQueries::exactly);
  }

  /** The same, of words that may be misspelt. */
  static JsonObject similar(List<List<Word>> ways) {
    return any(ways, ClusterQueries::roughly);
  }

  /** At least half of the words. */
  static JsonObject partial(List<Word> words) {
    return wrapped(
        "bool",
        bool("should", words.stream().map(ClusterQueries::roughly).toList())
            .add("minimum_should_match", SearchRules.most(words.size())));
  }

  private static JsonObject any(List<List<Word>> ways, Function<Word, JsonObject> each) {
    List<JsonObject> queries =
        ways.stream()
            .map(words -> wrapped("bool", bool("must", words.stream().map(each).toList())))
            .toList();
    return queries.size() == 1
        ? queries.get(0)
        : wrapped(
            "dis_max",
            JSON.createObjectBuilder().add("tie_breaker", 0).add("queries", array(queries)));
  }

  private static JsonObject exactly(Word word) {
    return wrapped("bool", bool("should", exact(word)));
  }

  private static JsonObject roughly(Word word) {
    List<JsonObject> queries = new ArrayList<>(exact(word));
    if (word.written().length() >= SHORTEST_MISSPELT) {
      queries.add(fuzzy(SearchWords.WRITTEN, word.written(), 1));
      word.root()
          .filter(root -> root.length() >= SHORTEST_MISSPELT)
          .ifPresent(
              root -> {
                queries.add(fuzzy(NAME, root, NAME_WEIGHT));
                queries.add(fuzzy(KINDS, root, KINDS_WEIGHT));
                queries.add(fuzzy(ABOUT, root, 1));
              });
    }
    return wrapped("bool", bool("should", queries));
  }

  private static List<JsonObject> exact(Word word) {
    List<JsonObject> queries = new ArrayList<>();
    word.root()
        .ifPresent(
            root -> {
              queries.add(of("term", NAME, root, NAME_WEIGHT));
              queries.add(of("term", KINDS, root, KINDS_WEIGHT));
              queries.add(of("term", ABOUT, root, 1));
            });
    queries.add(
        word.written().length() < SHORTEST_BEGINNING
            ? of("term", SearchWords.WRITTEN, word.written(), SearchRules.BEGINNING_WEIGHT)
            : of("prefix", SearchWords.WRITTEN, word.written(), BEGINNING_WEIGHT));
    return queries;
  }

  /** Whether anything has the word or begins so: then it is not misspelt. */
  static JsonObject somewhere(Word word) {
    List<JsonObject> queries = new ArrayList<>();
    word.root()
        .ifPresent(
            root -> {
              queries.add(of("term", KINDS, root, 1));
              queries.add(of("term", ABOUT, root, 1));
            });
    queries.add(of("prefix", SearchWords.WRITTEN, word.written(), 1));
    return wrapped("bool", bool("should", queries));
  }

  /** What the word may be meant for. */
  static JsonObjectBuilder suggestion(Word word) {
    return JSON.createObjectBuilder()
        .add("text", word.written())
        .add(
            "term",
            JSON.createObjectBuilder()
                .add("field", SearchWords.WRITTEN)
                .add("analyzer", APART_BY_BLANKS)
                .add("size", 1)
                .add("suggest_mode", ALWAYS)
                .add("max_edits", SearchRules.editsOfCorrection(word.written()))
                .add("prefix_length", FIRST_LETTERS)
                .add("min_word_length", SHORTEST_MISSPELT));
  }

  private static JsonObject of(String kind, String field, String word, float weight) {
    return wrapped(
        kind,
        JSON.createObjectBuilder()
            .add(field, JSON.createObjectBuilder().add("value", word).add("boost", weight)));
  }

  private static JsonObject fuzzy(String field, String word, float weight) {
    return wrapped(
        "fuzzy",
        JSON.createObjectBuilder()
            .add(
                field,
                JSON.createObjectBuilder()
                    .add("value", word)
                    .add("boost", weight)
                    .add("fuzziness", SearchRules.edits(word))
                    .add("prefix_length", FIRST_LETTERS)
                    .add("max_expansions", SearchRules.MOST_SPELLINGS)
                    .add("transpositions", true)));
  }

  private static JsonObjectBuilder bool(String clause, List<JsonObject> queries) {
    return JSON.createObjectBuilder().add(clause, array(queries));
  }

  private static JsonObject wrapped(String kind, JsonObjectBuilder query) {
    return JSON.createObjectBuilder().add(kind, query).build();
  }

  private static JsonArrayBuilder array(List<JsonObject> queries) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    queries.forEach(all::add);
    return all;
  }
}
