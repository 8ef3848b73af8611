package id.lapakkarya.catalogue.model;

import id.lapakkarya.catalogue.MotifDraft;
import id.lapakkarya.catalogue.MotifView;
import id.lapakkarya.platform.Aggregate;
import id.lapakkarya.platform.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A motif that the province has on record. */
@Entity
@Table(name = "motif")
@NamedQuery(name = "Motif.all", query = "select m from Motif m order by m.name, m.id")
public class Motif extends Aggregate {
  private String name;

  @Column(name = "name_en")
  private String nameEn;

  private String origin;
  private String holder;

  @Column(name = "copyright_number")
  private String number;

  @Column(name = "copyright_source")
  private String source;

  private String note;

  @Column(name = "note_en")
  private String noteEn;

  protected Motif() {}

  public Motif(MotifDraft draft) {
    describe(draft);
  }

  public final void describe(MotifDraft draft) {
    this.name = plain(draft.name().id());
    this.nameEn = plain(draft.name().en());
    this.origin = plain(draft.origin());
    this.holder = plain(draft.holder());
    this.number = plain(draft.number());
    this.source = plain(draft.source());
    this.note = plain(draft.note().id());
    this.noteEn = plain(draft.note().en());
  }

  public MotifView view() {
    return new MotifView(
        id(),
        new MotifDraft(
            new LocalText(name, nameEn),
            origin,
            holder,
            number,
            source,
            new LocalText(note, noteEn)));
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip();
  }
}
