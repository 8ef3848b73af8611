package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.onboarding.CatalogueUploads;
import id.lapakkarya.onboarding.RowFate;
import id.lapakkarya.onboarding.UploadState;
import id.lapakkarya.onboarding.UploadView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** A file of works: how far it has come, and the fate of each of its lines. */
@Named("adminUpload")
@ViewScoped
public class Upload implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/admin/produk/impor";

  @Inject @Movable private CatalogueUploads uploads;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private String id;
  private String fateName;
  private UploadView view;
  private UploadTable table;
  private boolean askingDiscard;

  public void load() {
    if (id == null || !id.matches("[0-9]{1,18}")) {
      throw LapakException.notFound("upload");
    }
    show(uploads.get(Long.parseLong(id)));
  }

  /** Asks again how far it has come. */
  public void refresh() {
    show(uploads.get(view.id()));
  }

  private void show(UploadView now) {
    view = now;
    table = new UploadTable(uploads, view.id(), getFate());
  }

  /** Agrees to what would come of it, or has it tried again. */
  public void approve() {
    attempts.settles(() -> uploads.approve(view.id()));
    refresh();
  }

  public void discard() throws IOException {
    askingDiscard = false;
    if (attempts.succeeds(() -> uploads.discard(view.id()))) {
      notices.doneAfterRedirect("admin.catalogue.upload.discarded", view.fileName());
      FacesContext.getCurrentInstance().getExternalContext().redirect(LIST);
    } else {
      refresh();
    }
  }

  public void askDiscard(boolean asking) {
    askingDiscard = asking;
  }

  public boolean isAskingDiscard() {
    return askingDiscard;
  }

  public UploadView getView() {
    return view;
  }

  public UploadTable getTable() {
    return table;
  }

  /** Fates that some line has. */
  public List<RowFate> getFates() {
    return Stream.of(RowFate.values()).filter(each -> view.linesOf(each) > 0).toList();
  }

  public RowFate getFate() {
    return Stream.of(RowFate.values())
        .filter(each -> each.code().equals(fateName))
        .findFirst()
        .orElse(null);
  }

  /** The lines are known: they are neither awaited nor forgotten. */
  public boolean isKnown() {
    return view.state() != UploadState.WAITING && view.state() != UploadState.CHECKING;
  }

  /** It was read in another way than most files are. */
  public boolean isOddlyRead() {
    return !view.encoding().isEmpty()
        && !(view.encoding().equals("UTF-8") && view.separator().equals(","));
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFateName() {
    return fateName;
  }

  public void setFateName(String fateName) {
    this.fateName = fateName;
  }
}
