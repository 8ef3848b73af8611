package id.lapakkarya.storefront;

import id.lapakkarya.storefront.SearchWords.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One generation of the index of all listings, in a directory of its own. It stores no texts, only
 * which words stand where; what is found is looked up by its id elsewhere.
 */
final class SearchIndex implements AutoCloseable {
  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String KINDS = "kinds";
  private static final String ABOUT = "about";

  private static final float NAME_WEIGHT = 5;
  private static final float KINDS_WEIGHT = 3;
  private static final float BEGINNING_WEIGHT = 0.5f;

  /** Shorter beginnings are those of too many words. */
  private static final int SHORTEST_BEGINNING = 2;

  /** Shorter words are too near to others for a letter of difference. */
  private static final int SHORTEST_MISSPELT = 4;

  private static final int LONG_WORD = 8;
  private static final int MOST_SPELLINGS = 16;
  private static final double BUFFER_MEGABYTES = 4;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /**
   * An empty index.
   *
   * @param path where nothing else is
   */
  SearchIndex(Path path) {
    try {
      directory = FSDirectory.open(path);
      writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(SearchWords.analyzer())
                  .setOpenMode(OpenMode.CREATE)
                  .setRAMBufferSizeMB(BUFFER_MEGABYTES));
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException("index not opened", e);
    }
  }

  /** Has these products listed so, and those of {@code changed} that have no text not at all. */
  void write(Set<Long> changed, Collection<ListingText> now) {
    try {
      for (Long product : changed) {
        writer.deleteDocuments(key(product));
      }
      for (ListingText text : now) {
        writer.updateDocument(key(text.productId()), document(text));
      }
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException("index not written", e);
    }
  }

  private static Term key(long product) {
    return new Term(ID, Long.toString(product));
  }

  private static Document document(ListingText text) {
    Document document = new Document();
    document.add(new StringField(ID, Long.toString(text.productId()), Store.NO));
    document.add(new NumericDocValuesField(ID, text.productId()));
    document.add(new TextField(NAME, text.name(), Store.NO));
    document.add(new TextField(KINDS, text.kinds(), Store.NO));
    document.add(new TextField(ABOUT, text.about(), Store.NO));
    document.add(new TextField(SearchWords.WRITTEN, text.kinds() + " " + text.about(), Store.NO));
    return document;
  }

  /**
   * How well each product fits, of those that fit at all: those with all the words; else those with
   * all of them as somebody may have misspelt them; else those with half of them or more.
   */
  Map<Long, Double> matches(String text) {
    List<Word> words = SearchWords.of(text);
    if (words.isEmpty()) {
      return Map.of();
    }
    List<Query> exactly = words.stream().map(SearchIndex::exactly).toList();
    Map<Long, Double> found = find(all(exactly));
    if (found.isEmpty()) {
      List<Query> roughly = words.stream().map(SearchIndex::roughly).toList();
      found = find(all(roughly));
      if (found.isEmpty() && words.size() > 1) {
        found = find(most(roughly));
      }
    }
    return found;
  }

  private static Query all(List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(word, Occur.MUST));
    return query.build();
  }

  /** At least half of them. */
  private static Query most(List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(word, Occur.SHOULD));
    return query.setMinimumNumberShouldMatch((words.size() + 1) / 2).build();
  }

  /** The word, in any form of it, or one that begins so. */
  private static Query exactly(Word word) {
    return exact(word).build();
  }

  private static BooleanQuery.Builder exact(Word word) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    word.root()
        .ifPresent(
            root -> {
              query.add(weigh(new TermQuery(new Term(NAME, root)), NAME_WEIGHT), Occur.SHOULD);
              query.add(weigh(new TermQuery(new Term(KINDS, root)), KINDS_WEIGHT), Occur.SHOULD);
              query.add(new TermQuery(new Term(ABOUT, root)), Occur.SHOULD);
            });
    Term written = new Term(SearchWords.WRITTEN, word.written());
    Query beginning =
        word.written().length() < SHORTEST_BEGINNING
            ? new TermQuery(written)
            : new PrefixQuery(written);
    return query.add(weigh(beginning, BEGINNING_WEIGHT), Occur.SHOULD);
  }

  /** The word, or one that differs from it in a letter; in two, where it is long. */
  private static Query roughly(Word word) {
    BooleanQuery.Builder query = exact(word);
    if (word.written().length() >= SHORTEST_MISSPELT) {
      query.add(fuzzy(SearchWords.WRITTEN, word.written()), Occur.SHOULD);
      word.root()
          .filter(root -> root.length() >= SHORTEST_MISSPELT)
          .ifPresent(
              root -> {
                query.add(weigh(fuzzy(NAME, root), NAME_WEIGHT), Occur.SHOULD);
                query.add(weigh(fuzzy(KINDS, root), KINDS_WEIGHT), Occur.SHOULD);
                query.add(fuzzy(ABOUT, root), Occur.SHOULD);
              });
    }
    return query.build();
  }

  private static Query fuzzy(String field, String word) {
    int edits = word.length() < LONG_WORD ? 1 : 2;
    return new FuzzyQuery(new Term(field, word), edits, 1, MOST_SPELLINGS, true);
  }

  private static Query weigh(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private Map<Long, Double> find(Query query) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return searcher.search(query, new Finding());
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("index not read", e);
    }
  }

  /** What it holds is made anew at the next start: nothing has to be kept. */
  @Override
  public void close() {
    try {
      searchers.close();
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("index not closed", e);
    }
  }

  private static final class Finding implements CollectorManager<Found, Map<Long, Double>> {
    @Override
    public Found newCollector() {
      return new Found();
    }

    @Override
    public Map<Long, Double> reduce(Collection<Found> parts) {
      Map<Long, Double> scores = new HashMap<>();
      parts.forEach(part -> scores.putAll(part.scores));
      return scores;
    }
  }

  private static final class Found extends SimpleCollector {
    private final Map<Long, Double> scores = new HashMap<>();
    private NumericDocValues ids;
    private Scorable scorer;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      ids = context.reader().getNumericDocValues(ID);
    }

    @Override
    public void setScorer(Scorable now) {
      scorer = now;
    }

    @Override
    public void collect(int document) throws IOException {
      if (ids.advanceExact(document)) {
        scores.put(ids.longValue(), (double) scorer.score());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
