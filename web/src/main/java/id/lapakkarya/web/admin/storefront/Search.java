package id.lapakkarya.web.admin.storefront;

import id.lapakkarya.storefront.SearchTerms;
import id.lapakkarya.storefront.SynonymDesk;
import id.lapakkarya.storefront.SynonymDraft;
import id.lapakkarya.storefront.SynonymView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Words that mean the same to the search, and words that nothing was found for. */
@Named("adminSearch")
@ViewScoped
public class Search implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.storefront.search.";
  private static final String UNFOUND = "unfound";

  @Inject @Movable private SynonymDesk desk;
  @Inject @Movable private SearchTerms terms;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private String tab;
  private List<SynonymView> synonyms = List.of();
  private List<SearchTerms.Unfound> unfound = List.of();
  private SynonymForm form;
  private SynonymView removing;
  private SynonymView removed;

  public void load() {
    synonyms = desk.list();
    unfound = terms.list();
  }

  /** Opens the dialog for a new one; with a term that was looked for, or without. */
  public void begin(String term) {
    close();
    form = new SynonymForm(term);
  }

  public void change(SynonymView synonym) {
    close();
    form = new SynonymForm(synonym);
  }

  public void save() {
    SynonymForm typed = form;
    boolean saved =
        attempts.succeeds(
            () -> {
              SynonymView changed = typed.getChanged();
              SynonymView now =
                  changed == null
                      ? desk.add(typed.draft())
                      : desk.change(changed.id(), changed.version(), typed.draft());
              notices.done(TEXTS + "saved", now.term(), now.meaning());
            });
    load();
    if (saved) {
      close();
    } else if (typed.getChanged() != null) {
      form = typed.upon(now(typed.getChanged()));
    }
  }

  private Optional<SynonymView> now(SynonymView before) {
    return synonyms.stream().filter(each -> each.id() == before.id()).findFirst();
  }

  /** Asks whether that one is to go. */
  public void askToRemove(SynonymView synonym) {
    close();
    removing = synonym;
  }

  public void remove() {
    SynonymView gone = removing;
    boolean settled =
        attempts.settles(
            () -> {
              desk.remove(gone.id(), gone.version());
              removed = gone;
            });
    if (settled) {
      removing = null;
      load();
    }
  }

  /** The synonym that was removed last, as it was. */
  public void putBack() {
    SynonymView gone = removed;
    removed = null;
    attempts.succeeds(
        () -> {
          desk.add(new SynonymDraft(gone.term(), gone.meaning(), gone.bothWays()));
          notices.done(TEXTS + "saved", gone.term(), gone.meaning());
        });
    load();
  }

  /** Closes whichever dialog is open; what was removed before it was opened stays removed. */
  public void close() {
    form = null;
    removing = null;
    removed = null;
  }

  public boolean isUnfoundTab() {
    return UNFOUND.equals(tab);
  }

  public List<SynonymView> getSynonyms() {
    return synonyms;
  }

  public List<SearchTerms.Unfound> getUnfound() {
    return unfound;
  }

  public SynonymForm getForm() {
    return form;
  }

  public SynonymView getRemoving() {
    return removing;
  }

  /** The one that can be put back; null where there is none. */
  public SynonymView getRemoved() {
    return removed;
  }

  public String getRemovedText() {
    return notices.text(TEXTS + "removed", removed.term(), removed.meaning());
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }
}
