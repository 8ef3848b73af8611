package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.MotifDesk;
import id.lapakkarya.catalogue.MotifView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The motifs on record, and the form of one. */
@Named("adminMotifs")
@ViewScoped
public class Motifs implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.catalogue.motifs.";

  @Inject @Movable private MotifDesk desk;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private final List<MotifView> all = new ArrayList<>();
  private MotifForm form = new MotifForm();

  public void load() {
    all.clear();
    all.addAll(desk.list());
  }

  public void save() {
    boolean done =
        attempts.succeeds(
            () -> {
              if (form.getId() == 0) {
                desk.add(form.draft());
              } else {
                desk.change(form.getId(), form.draft());
              }
            });
    if (done) {
      notices.done(TEXTS + "saved", form.getName());
      form = new MotifForm();
      load();
    }
  }

  /** Puts it into the form. */
  public void edit(MotifView motif) {
    form = new MotifForm(motif);
  }

  public void leave() {
    form = new MotifForm();
  }

  public void remove(MotifView motif) {
    if (attempts.succeeds(() -> desk.remove(motif.id()))) {
      notices.done(TEXTS + "removed", motif.motif().name().id());
      form = new MotifForm();
      load();
    }
  }

  public List<MotifView> getAll() {
    return all;
  }

  public MotifForm getForm() {
    return form;
  }
}
