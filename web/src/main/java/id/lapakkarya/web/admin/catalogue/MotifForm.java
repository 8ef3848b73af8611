package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.MotifDraft;
import id.lapakkarya.catalogue.MotifView;
import id.lapakkarya.platform.LocalText;
import java.io.Serializable;

/** A motif as it stands in the form: one on record, or a new one. */
public class MotifForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long id;
  private String name;
  private String nameEn;
  private String origin;
  private String holder;
  private String number;
  private String source;
  private String note;
  private String noteEn;

  MotifForm() {
    id = 0;
  }

  MotifForm(MotifView view) {
    id = view.id();
    MotifDraft motif = view.motif();
    name = motif.name().id();
    nameEn = motif.name().en();
    origin = motif.origin();
    holder = motif.holder();
    number = motif.number();
    source = motif.source();
    note = motif.note().id();
    noteEn = motif.note().en();
  }

  MotifDraft draft() {
    return new MotifDraft(
        new LocalText(plain(name), plain(nameEn)),
        origin,
        holder,
        number,
        source,
        new LocalText(plain(note), plain(noteEn)));
  }

  private static String plain(String text) {
    return text == null ? "" : text;
  }

  /** Of the one that is being changed; 0 for a new one. */
  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getNoteEn() {
    return noteEn;
  }

  public void setNoteEn(String noteEn) {
    this.noteEn = noteEn;
  }
}
