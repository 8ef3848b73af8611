package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.onboarding.CatalogueUploads;
import id.lapakkarya.onboarding.UploadDraft;
import id.lapakkarya.onboarding.UploadView;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
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

/** Sends files of works, and shows those that were sent. */
@Named("adminImport")
@ViewScoped
public class Import implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @Movable private CatalogueUploads uploads;
  @Inject private Attempts attempts;

  private transient Part file;
  private boolean renewed;
  private boolean updating;
  private List<UploadView> sent;

  public void load() {
    sent = uploads.list();
  }

  /** Has the file looked over; nothing comes in yet. */
  public void look() throws IOException {
    UploadView[] taken = new UploadView[1];
    if (attempts.succeeds(() -> taken[0] = uploads.send(draft()))) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect("/admin/produk/impor/" + taken[0].id());
    }
  }

  private UploadDraft draft() {
    if (file == null) {
      throw LapakException.invalid("file", "required");
    }
    try (InputStream bytes = file.getInputStream()) {
      return new UploadDraft(
          file.getSubmittedFileName(),
          bytes.readNBytes(CatalogueUploads.MOST_BYTES + 1),
          renewed,
          updating);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<UploadView> getSent() {
    return sent;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isRenewed() {
    return renewed;
  }

  public void setRenewed(boolean renewed) {
    this.renewed = renewed;
  }

  public boolean isUpdating() {
    return updating;
  }

  public void setUpdating(boolean updating) {
    this.updating = updating;
  }
}
