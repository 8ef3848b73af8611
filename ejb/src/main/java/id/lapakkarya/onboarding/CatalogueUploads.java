package id.lapakkarya.onboarding;

import static id.lapakkarya.identity.Permission.PRICE_WRITE;
import static id.lapakkarya.identity.Permission.PRODUCT_READ;
import static id.lapakkarya.identity.Permission.PRODUCT_WRITE;
import static id.lapakkarya.identity.Permission.STOCK_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.ChangeAuthor;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.onboarding.model.CatalogueUpload;
import id.lapakkarya.onboarding.model.CatalogueUploadRow;
import id.lapakkarya.platform.AfterCommit;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Page;
import id.lapakkarya.platform.PageQuery;
import id.lapakkarya.tenancy.TenantContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Files of works that the staff of one Lapas send: each is looked over line by line, and taken in
 * whole or not at all when somebody agrees. The server works on them by itself ({@link
 * UploadRunner}); whoever waits may leave the page.
 */
@Stateless
public class CatalogueUploads {
  /** In bytes; about 10,000 works with long descriptions. */
  public static final int MOST_BYTES = 8_000_000;

  private static final String SUBJECT = "upload";
  private static final int MOST_KEPT = 20;
  private static final int MOST_AT_WORK = 5;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private TenantContext tenant;
  @Inject private Actor actor;
  @Inject private UploadRunner runner;
  @Inject private AfterCommit afterCommit;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Takes a file to be looked over.
   *
   * @throws LapakException "invalid-input" without a file or with one that is too long;
   *     "uploads-at-work" while five others are not through yet
   */
  @Requires({PRODUCT_WRITE, PRICE_WRITE, STOCK_WRITE})
  public UploadView send(UploadDraft draft) {
    if (draft.file().length == 0) {
      throw LapakException.invalid("file", "required");
    }
    if (draft.file().length > MOST_BYTES) {
      throw LapakException.invalid("file", "too-long");
    }
    List<CatalogueUpload> kept = kept();
    if (kept.stream().filter(each -> each.state().isAtWork()).count() >= MOST_AT_WORK) {
      throw LapakException.conflict("uploads-at-work");
    }
    kept.stream()
        .filter(each -> !each.state().isAtWork())
        .skip(MOST_KEPT - 1L)
        .forEach(this::forget);
    CatalogueUpload upload = new CatalogueUpload(tenant.require(), draft, clock.instant());
    em.persist(upload);
    em.flush();
    return toWork("catalogue.upload.send", upload);
  }

  /** The latest first. */
  @Requires(PRODUCT_READ)
  public List<UploadView> list() {
    return kept().stream().map(CatalogueUpload::view).toList();
  }

  /**
   * @throws LapakException "upload-not-found"
   */
  @Requires(PRODUCT_READ)
  public UploadView get(long id) {
    return load(id).view();
  }

  /**
   * The lines of a file in their order.
   *
   * @param fate null for those of every fate
   * @throws LapakException "upload-not-found"
   */
  @Requires(PRODUCT_READ)
  public Page<UploadRowView> rows(long id, RowFate fate, int page, int size) {
    load(id);
    return new PageQuery<>(em, CatalogueUploadRow.class, "r")
        .when(true, "r.upload = :upload", "upload", id)
        .when(fate != null, "r.fate = :fate", "fate", fate)
        .page("r.line", page, size)
        .map(CatalogueUploadRow::view);
  }

  /**
   * Agrees to what would come of it; or has tried again what went wrong.
   *
   * @throws LapakException "upload-not-found"; "upload-state" as long as it is not looked over,
   *     with faults, or when it came in already
   */
  @Requires({PRODUCT_WRITE, PRICE_WRITE, STOCK_WRITE})
  public UploadView approve(long id) {
    CatalogueUpload upload = load(id);
    UploadView view = upload.view();
    if (!view.isPossible() && view.state() != UploadState.FAILED) {
      throw LapakException.conflict("upload-state");
    }
    upload.approve(ChangeAuthor.of(actor), clock.instant());
    return toWork("catalogue.upload.approve", upload);
  }

  /**
   * Throws the file away; what came in of it stays.
   *
   * @throws LapakException "upload-not-found"; "upload-state" while the server is at work on it
   */
  @Requires({PRODUCT_WRITE, PRICE_WRITE, STOCK_WRITE})
  public void discard(long id) {
    CatalogueUpload upload = load(id);
    if (upload.state().isAtWork()) {
      throw LapakException.conflict("upload-state");
    }
    forget(upload);
    trail.record(entry("catalogue.upload.discard", upload));
  }

  private UploadView toWork(String action, CatalogueUpload upload) {
    trail.record(entry(action, upload));
    em.flush();
    afterCommit.once(UploadRunner.class, runner::nudge);
    return upload.view();
  }

  private static AuditEntry entry(String action, CatalogueUpload upload) {
    UploadView view = upload.view();
    return AuditEntry.of(action, SUBJECT, String.valueOf(view.id())).note("file", view.fileName());
  }

  private void forget(CatalogueUpload upload) {
    em.createQuery("delete from CatalogueUploadRow r where r.upload = :id")
        .setParameter("id", upload.id())
        .executeUpdate();
    em.remove(upload);
  }

  private List<CatalogueUpload> kept() {
    return em.createQuery(
            "select u from CatalogueUpload u order by u.id desc", CatalogueUpload.class)
        .getResultList();
  }

  private CatalogueUpload load(long id) {
    return em.createQuery("select u from CatalogueUpload u where u.id = :id", CatalogueUpload.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> LapakException.notFound("upload"));
  }
}
