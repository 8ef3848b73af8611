package id.lapakkarya.web.admin.storefront;

import id.lapakkarya.storefront.SynonymDraft;
import id.lapakkarya.storefront.SynonymView;
import java.io.Serializable;
import java.util.Optional;

/** Words that mean the same, as typed. */
public class SynonymForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SynonymView changed;
  private String term;
  private String meaning;
  private boolean bothWays;

  /** A new one, of these words. */
  SynonymForm(String term) {
    this.changed = null;
    this.term = term;
  }

  SynonymForm(SynonymView changed) {
    this.changed = changed;
    this.term = changed.term();
    this.meaning = changed.meaning();
    this.bothWays = changed.bothWays();
  }

  /** What is typed here, upon the synonym as it is now; as a new one where it is gone. */
  SynonymForm upon(Optional<SynonymView> now) {
    SynonymForm form = now.map(SynonymForm::new).orElseGet(() -> new SynonymForm(term));
    form.term = term;
    form.meaning = meaning;
    form.bothWays = bothWays;
    return form;
  }

  SynonymDraft draft() {
    return new SynonymDraft(term, meaning, bothWays);
  }

  /** The one that is changed; null for a new one. */
  public SynonymView getChanged() {
    return changed;
  }

  public String getTerm() {
    return term;
  }

  public void setTerm(String term) {
    this.term = term;
  }

  public String getMeaning() {
    return meaning;
  }

  public void setMeaning(String meaning) {
    this.meaning = meaning;
  }

  public boolean isBothWays() {
    return bothWays;
  }

  public void setBothWays(boolean bothWays) {
    this.bothWays = bothWays;
  }
}
