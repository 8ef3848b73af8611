package id.lapakkarya.storefront;

import static id.lapakkarya.identity.Permission.SEARCH_READ;
import static id.lapakkarya.identity.Permission.SEARCH_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.storefront.model.SearchSynonym;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that mean the same to the search, as the province edits them. */
@Stateless
public class SynonymDesk {
  /** Longest term or meaning, in characters. */
  public static final int LONGEST = 60;

  /** Each search looks through all of them. */
  private static final long MOST = 500;

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private SearchTerms terms;
  @Inject private AuditTrail trail;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** What an entry of the trail tells of a synonym. */
  public record Facts(String term, String meaning, boolean bothWays) {
    static Facts of(SynonymView view) {
      return new Facts(view.term(), view.meaning(), view.bothWays());
    }
  }

  /** All of them, by their terms. */
  @Requires(SEARCH_READ)
  public List<SynonymView> list() {
    return market
        .createNamedQuery("SearchSynonym.all", SearchSynonym.class)
        .getResultStream()
        .map(SearchSynonym::view)
        .toList();
  }

  /**
   * @throws LapakException "invalid-input", "synonym-known", "synonyms-full"
   */
  @Requires(SEARCH_WRITE)
  public SynonymView add(SynonymDraft typed) {
    SynonymDraft draft = checked(typed);
    if (find(draft).isPresent()) {
      throw LapakException.conflict("synonym-known");
    }
    if (list().size() >= MOST) {
      throw LapakException.conflict("synonyms-full");
    }
    SearchSynonym synonym = new SearchSynonym(draft, clock.instant());
    market.persist(synonym);
    market.flush();
    terms.forget(draft.term());
    tell("synonym.add", Optional.empty(), Optional.of(synonym.view()));
    return synonym.view();
  }

  /**
   * @param version as it was shown
   * @throws LapakException "invalid-input", "synonym-known", "changed-meanwhile", also where it is
   *     gone
   */
  @Requires(SEARCH_WRITE)
  public SynonymView change(long id, int version, SynonymDraft typed) {
    SynonymDraft draft = checked(typed);
    SearchSynonym synonym = load(id, version);
    if (find(draft).filter(same -> same.id() != id).isPresent()) {
      throw LapakException.conflict("synonym-known");
    }
    SynonymView before = synonym.view();
    synonym.write(draft, clock.instant());
    market.flush();
    tell("synonym.change", Optional.of(before), Optional.of(synonym.view()));
    return synonym.view();
  }

  /**
   * @param version as it was shown
   * @throws LapakException "changed-meanwhile", also where it is gone
   */
  @Requires(SEARCH_WRITE)
  public void remove(long id, int version) {
    SearchSynonym synonym = load(id, version);
    SynonymView before = synonym.view();
    market.remove(synonym);
    tell("synonym.remove", Optional.of(before), Optional.empty());
  }

  private SearchSynonym load(long id, int version) {
    SearchSynonym synonym =
        Optional.ofNullable(market.find(SearchSynonym.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> LapakException.conflict("changed-meanwhile"));
    if (synonym.version() != version) {
      throw LapakException.conflict("changed-meanwhile");
    }
    return synonym;
  }

  private Optional<SearchSynonym> find(SynonymDraft draft) {
    return market
        .createNamedQuery("SearchSynonym.same", SearchSynonym.class)
        .setParameter("term", draft.term())
        .setParameter("meaning", draft.meaning())
        .getResultStream()
        .findFirst();
  }

  /** In small letters and with single blanks, as the search takes them anyway. */
  private static SynonymDraft checked(SynonymDraft typed) {
    SynonymDraft draft =
        new SynonymDraft(plain(typed.term()), plain(typed.meaning()), typed.bothWays());
    boolean mute = SearchWords.of(draft.term()).isEmpty();
    boolean muteMeaning = SearchWords.of(draft.meaning()).isEmpty();
    new Violations()
        .text("term", draft.term(), 2, LONGEST)
        .text("meaning", draft.meaning(), 2, LONGEST)
        .when(draft.term().length() >= 2 && mute, "term", "no-word")
        .when(draft.meaning().length() >= 2 && muteMeaning, "meaning", "no-word")
        .when(
            !mute && SearchWords.of(draft.term()).equals(SearchWords.of(draft.meaning())),
            "meaning",
            "same-as-term")
        .throwIfAny();
    return draft;
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private void tell(String action, Optional<SynonymView> before, Optional<SynonymView> after) {
    SynonymView subject = after.or(() -> before).orElseThrow();
    trail.record(
        AuditEntry.of(action, "synonym", subject.term())
            .change(before.map(Facts::of).orElse(null), after.map(Facts::of).orElse(null))
            .onPlatform());
    outbox.publish(new SynonymsChanged(subject.id()));
  }
}
