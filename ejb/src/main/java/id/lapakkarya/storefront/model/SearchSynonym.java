package id.lapakkarya.storefront.model;

import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.storefront.SynonymDraft;
import id.lapakkarya.storefront.SynonymView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Words that buyers type, and those by which the goods are called. */
@Entity
@Table(name = "search_synonym")
@NamedQuery(
    name = "SearchSynonym.all",
    query = "select s from SearchSynonym s order by s.term, s.meaning")
@NamedQuery(
    name = "SearchSynonym.same",
    query = "select s from SearchSynonym s where s.term = :term and s.meaning = :meaning")
public class SearchSynonym extends Aggregate {
  private String term;
  private String meaning;

  @Column(name = "both_ways")
  private boolean bothWays;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected SearchSynonym() {}

  public SearchSynonym(SynonymDraft draft, Instant now) {
    write(draft, now);
  }

  public final void write(SynonymDraft draft, Instant now) {
    term = draft.term();
    meaning = draft.meaning();
    bothWays = draft.bothWays();
    changedAt = now;
  }

  public SynonymView view() {
    return new SynonymView(id(), version(), term, meaning, bothWays, changedAt);
  }
}
