package id.lapakkarya.storefront;

import static id.lapakkarya.storefront.SearchRules.ABOUT;
import static id.lapakkarya.storefront.SearchRules.BEGINNING_WEIGHT;
import static id.lapakkarya.storefront.SearchRules.KINDS;
import static id.lapakkarya.storefront.SearchRules.KINDS_WEIGHT;
import static id.lapakkarya.storefront.SearchRules.MOST_SPELLINGS;
import static id.lapakkarya.storefront.SearchRules.NAME;
import static id.lapakkarya.storefront.SearchRules.NAME_WEIGHT;
import static id.lapakkarya.storefront.SearchRules.SHORTEST_BEGINNING;
import static id.lapakkarya.storefront.SearchRules.SHORTEST_MISSPELT;

import id.lapakkarya.storefront.SearchWords.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
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
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * One generation of the index of all listings by Lucene, in a directory of its own on this node. It
 * stores no texts, only which words stand where; what is found is looked up by its id elsewhere.
 */
final class LuceneIndex implements SearchIndex {
  private static final String ID = "id";
  private static final String DIGEST = "digest";

  private static final double BUFFER_MEGABYTES = 4;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /**
   * An empty index.
   *
   * @param path where nothing else is
   */
  LuceneIndex(Path path) {
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

  @Override
  public void write(Set<Long> changed, Collection<ListingText> now) {
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
    document.add(new NumericDocValuesField(DIGEST, text.digest()));
    document.add(new TextField(NAME, text.name(), Store.NO));
    document.add(new TextField(KINDS, text.kinds(), Store.NO));
    document.add(new TextField(ABOUT, text.about(), Store.NO));
    document.add(new TextField(SearchWords.WRITTEN, text.kinds() + " " + text.about(), Store.NO));
    return document;
  }

  @Override
  public Matches matches(List<List<Word>> ways) {
    List<List<Word>> telling = ways.stream().filter(words -> !words.isEmpty()).toList();
    if (telling.isEmpty()) {
      return Matches.NOTHING;
    }
    List<Word> words = telling.get(0);
    Map<Long, Double> found = find(any(telling, LuceneIndex::exactly));
    if (!found.isEmpty()) {
      return new Matches(found, Closeness.EXACT, "");
    }
    String instead = corrected(words);
    found = find(any(telling, LuceneIndex::roughly));
    if (!found.isEmpty()) {
      return new Matches(found, Closeness.SIMILAR, instead);
    }
    if (words.size() > 1) {
      found = find(most(words.stream().map(LuceneIndex::roughly).toList()));
    }
    return new Matches(found, found.isEmpty() ? Closeness.NONE : Closeness.PARTIAL, instead);
  }

  /** All the words of one of the ways. */
  private static Query any(List<List<Word>> ways, Function<Word, Query> each) {
    List<Query> queries =
        ways.stream().map(words -> all(words.stream().map(each).toList())).toList();
    return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
  }

  /** The same words, in place of each that is nowhere the nearest one; empty where none is. */
  private String corrected(List<Word> words) {
    return with(
        searcher -> {
          IndexReader reader = searcher.getIndexReader();
          Terms terms = MultiTerms.getTerms(reader, SearchWords.WRITTEN);
          List<String> all = new ArrayList<>();
          boolean other = false;
          for (Word word : words) {
            Optional<String> nearest =
                terms == null || isSomewhere(reader, terms, word)
                    ? Optional.empty()
                    : nearest(terms, word.written());
            all.add(nearest.orElse(word.written()));
            other |= nearest.isPresent();
          }
          return other ? String.join(" ", all) : "";
        });
  }

  private static boolean isSomewhere(IndexReader reader, Terms terms, Word word)
      throws IOException {
    if (word.root().isPresent()
        && reader.docFreq(new Term(KINDS, word.root().get()))
                + reader.docFreq(new Term(ABOUT, word.root().get()))
            > 0) {
      return true;
    }
    BytesRef beginning = new BytesRef(word.written());
    TermsEnum all = terms.iterator();
    return all.seekCeil(beginning) != SeekStatus.END
        && StringHelper.startsWith(all.term(), beginning);
  }

  /** The word that differs least; of several the one that most goods have. */
  private static Optional<String> nearest(Terms terms, String word) throws IOException {
    if (word.length() < SHORTEST_MISSPELT) {
      return Optional.empty();
    }
    int edits = SearchRules.editsOfCorrection(word);
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(terms, new Term(SearchWords.WRITTEN, word), edits, 1, true);
    String best = null;
    float nearest = 0;
    int goods = 0;
    for (BytesRef each = near.next(); each != null; each = near.next()) {
      float now = near.getBoost();
      if (now > nearest || now == nearest && near.docFreq() > goods) {
        best = each.utf8ToString();
        nearest = now;
        goods = near.docFreq();
      }
    }
    return Optional.ofNullable(best);
  }

  @Override
  public Map<Long, Long> digests() {
    return with(
        searcher -> {
          Map<Long, Long> digests = new HashMap<>();
          for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
            Bits live = part.reader().getLiveDocs();
            NumericDocValues ids = part.reader().getNumericDocValues(ID);
            NumericDocValues values = part.reader().getNumericDocValues(DIGEST);
            for (int document = 0; document < part.reader().maxDoc(); document++) {
              if ((live == null || live.get(document))
                  && ids.advanceExact(document)
                  && values.advanceExact(document)) {
                digests.put(ids.longValue(), values.longValue());
              }
            }
          }
          return digests;
        });
  }

  private static Query all(List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(word, Occur.MUST));
    return query.build();
  }

  private static Query most(List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(word, Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(SearchRules.most(words.size())).build();
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
    return new FuzzyQuery(new Term(field, word), SearchRules.edits(word), 1, MOST_SPELLINGS, true);
  }

  private static Query weigh(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private Map<Long, Double> find(Query query) {
    return with(searcher -> searcher.search(query, new Finding()));
  }

  /** What is asked of the index at one moment. */
  private interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  private <T> T with(Question<T> question) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.ask(searcher);
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
