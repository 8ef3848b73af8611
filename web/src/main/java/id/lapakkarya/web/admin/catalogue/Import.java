package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.onboarding.CatalogueImport;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** Works from a file, looked at before they come in. */
@Named("adminImport")
@ViewScoped
public class Import implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @Movable private CatalogueImport imports;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private ImportForm form = new ImportForm();

  /** Looks at the file that was sent, without taking anything in. */
  public void look() {
    attempts.succeeds(() -> form.expect(imports.lookOwn(form.read())));
  }

  /** Takes in what was looked at. */
  public void takeIn() throws IOException {
    boolean done =
        attempts.succeeds(
            () ->
                notices.doneAfterRedirect(
                    "admin.catalogue.import.taken", imports.takeInOwn(form.source())));
    if (done) {
      FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/produk");
    }
  }

  public ImportForm getForm() {
    return form;
  }
}
