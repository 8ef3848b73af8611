package id.lapakkarya.onboarding.model;

import id.lapakkarya.catalogue.ChangeAuthor;
import id.lapakkarya.onboarding.UploadDraft;
import id.lapakkarya.onboarding.UploadState;
import id.lapakkarya.onboarding.UploadView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.tenancy.TenantOwned;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A file of works that a Lapas sent. While the server is at work on it, its progress changes by
 * statements of their own, beside the transaction that does the work.
 */
@Entity
@Table(name = "catalogue_upload")
@NamedQuery(
    name = "CatalogueUpload.due",
    query =
        "select u.id from CatalogueUpload u where u.state in :states"
            + " and (u.claimedUntil is null or u.claimedUntil < :now) order by u.id")
@NamedQuery(
    name = "CatalogueUpload.claim",
    query =
        "update CatalogueUpload u set u.claimedUntil = :until, u.attempts = u.attempts + 1,"
            + " u.version = u.version + 1 where u.id = :id and u.state in :states"
            + " and (u.claimedUntil is null or u.claimedUntil < :now)")
@NamedQuery(
    name = "CatalogueUpload.progress",
    query =
        "update CatalogueUpload u set u.state = :state, u.total = :total, u.done = :done,"
            + " u.claimedUntil = :until, u.changedAt = :now, u.version = u.version + 1"
            + " where u.id = :id")
@NamedQuery(
    name = "CatalogueUpload.old",
    query = "select u.id from CatalogueUpload u where u.changedAt < :before and u.state in :states")
public class CatalogueUpload extends TenantOwned {
  private static final int LONGEST_NAME = 120;

  @Column(name = "file_name")
  private String fileName;

  @Basic(fetch = FetchType.LAZY)
  private byte[] content;

  private boolean renewed;
  private boolean updating;

  @Enumerated(EnumType.STRING)
  private UploadState state = UploadState.WAITING;

  private String encoding = "";

  @Column(name = "separated_by")
  private String separator = "";

  @Column(name = "lines_total")
  private int total;

  @Column(name = "lines_done")
  private int done;

  private int added;
  private int changed;
  private int same;
  private int kept;
  private int faults;
  private String failure = "";
  private int attempts;

  /** Until when a node has it; null while none does. */
  @Column(name = "claimed_until")
  private Instant claimedUntil;

  @Column(name = "agreed_by")
  private long agreedBy;

  @Column(name = "agreed_name")
  private String agreedName = "";

  @Column(name = "agreed_straight")
  private boolean agreedStraight;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected CatalogueUpload() {}

  public CatalogueUpload(TenantId tenant, UploadDraft draft, Instant now) {
    super(tenant);
    this.fileName = clipped(draft.fileName());
    this.content = draft.file().clone();
    this.renewed = draft.renewed();
    this.updating = draft.updating();
    this.createdAt = now;
    this.changedAt = now;
  }

  private static String clipped(String name) {
    String plain = name == null ? "" : name.replaceAll("[\\p{Cntrl}/\\\\]", "").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }

  public byte[] content() {
    return content.clone();
  }

  public int attempts() {
    return attempts;
  }

  /** How the file was read. */
  public void readAs(String readEncoding, String readSeparator) {
    this.encoding = readEncoding;
    this.separator = readSeparator;
  }

  /**
   * The fate of each line is known.
   *
   * @param linesByFate how many, in the order of {@link id.lapakkarya.onboarding.RowFate}
   * @param overtaken code of what has changed since somebody agreed; empty when nobody did
   */
  public void checked(int[] linesByFate, String overtaken, Instant now) {
    this.added = linesByFate[0];
    this.changed = linesByFate[1];
    this.same = linesByFate[2];
    this.kept = linesByFate[3];
    this.faults = linesByFate[4];
    this.failure = overtaken;
    rest(UploadState.CHECKED, now);
  }

  /** Somebody agreed to it, or wants it tried again: from where it was. */
  public void approve(ChangeAuthor by, Instant now) {
    boolean known = added + changed > 0 && faults == 0;
    this.agreedBy = by.account();
    this.agreedName = by.name();
    this.agreedStraight = by.straight();
    this.attempts = 0;
    this.failure = "";
    this.done = 0;
    rest(known ? UploadState.APPROVED : UploadState.WAITING, now);
  }

  /** Whoever agreed to it last. */
  public ChangeAuthor agreedBy() {
    return new ChangeAuthor(agreedBy, agreedName, agreedStraight);
  }

  /** All of it came in; the file is not needed any more. */
  public void finish(Instant now) {
    this.done = this.total;
    this.content = new byte[0];
    rest(UploadState.DONE, now);
  }

  public void fail(String code, Instant now) {
    this.failure = code;
    rest(UploadState.FAILED, now);
  }

  private void rest(UploadState reached, Instant now) {
    this.state = reached;
    this.claimedUntil = null;
    this.changedAt = now;
  }

  public UploadState state() {
    return state;
  }

  public UploadView view() {
    return new UploadView(
        id(), fileName, renewed, updating, state, encoding, separator, total, done, added, changed,
        same, kept, faults, failure, createdAt, changedAt);
  }
}
