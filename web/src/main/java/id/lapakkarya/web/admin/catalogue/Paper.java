package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.PaperDesk;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** A paper's form: a new one, or one of the Lapas acted for. */
@Named("adminPaper")
@ViewScoped
public class Paper implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/admin/izin";

  @Inject @Movable private PaperDesk desk;
  @Inject private Acting acting;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  /** As the address writes it; null for a new paper. */
  private String id;

  private PaperView paper;
  private PaperForm form;
  private List<ProductView> food = List.of();
  private transient Part file;
  private boolean askingRemove;

  public void load() {
    food = desk.food();
    if (id == null) {
      form = new PaperForm(acting.getShop().name());
    } else {
      paper = desk.get(storedId());
      form = new PaperForm(paper);
    }
  }

  private long storedId() {
    if (!id.matches("[0-9]{1,18}")) {
      throw LapakException.notFound("paper");
    }
    return Long.parseLong(id);
  }

  /** Stores what was typed, and then the copy: one that is refused leaves the rest stored. */
  public void save() throws IOException {
    boolean done =
        attempts.succeeds(
            () -> {
              paper = isNew() ? desk.add(form.draft()) : desk.renew(paper.id(), form.draft());
              send();
            });
    if (done) {
      notices.doneAfterRedirect(
          desk.isWaiting(paper)
              ? "admin.catalogue.paper.saved.waits"
              : "admin.catalogue.paper.saved",
          paper.kind().label() + " " + paper.number());
      redirect();
    }
  }

  private void send() {
    if (file == null || file.getSize() == 0) {
      return;
    }
    try (InputStream upload = file.getInputStream()) {
      paper = desk.file(paper.id(), upload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void remove() throws IOException {
    askingRemove = false;
    if (attempts.succeeds(() -> desk.remove(paper.id()))) {
      notices.doneAfterRedirect(
          "admin.catalogue.paper.removed", paper.kind().label() + " " + paper.number());
      redirect();
    }
  }

  private static void redirect() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(LIST);
  }

  public void askRemove(boolean asking) {
    askingRemove = asking;
  }

  public boolean isAskingRemove() {
    return askingRemove;
  }

  public boolean isNew() {
    return paper == null;
  }

  public PaperView getPaper() {
    return paper;
  }

  public PaperForm getForm() {
    return form;
  }

  public List<ProductView> getFood() {
    return food;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
