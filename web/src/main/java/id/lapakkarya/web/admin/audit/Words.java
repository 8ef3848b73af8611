package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditOutcome;
import id.lapakkarya.audit.AuditView;
import id.lapakkarya.audit.ChainFinding;
import id.lapakkarya.audit.ChainReport;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** Words for entries in the reader's language, for pages: see {@link LogTexts}. */
@Named("auditWords")
@RequestScoped
public class Words {
  @Inject private Language language;
  @Inject private ShopDirectory shops;
  @Inject private Clock clock;

  private LogTexts texts;

  LogTexts texts() {
    if (texts == null) {
      texts = new LogTexts(language.getLocale(), shops.shopsById());
    }
    return texts;
  }

  /** A bean of a page's view cannot hold the clock itself. */
  Instant now() {
    return clock.instant();
  }

  public String action(String code) {
    return texts().action(code);
  }

  public String subjectType(String code) {
    return texts().subjectType(code);
  }

  public String outcome(AuditOutcome outcome) {
    return texts().outcome(outcome);
  }

  public String channel(String code) {
    return texts().channel(code);
  }

  public String who(AuditView entry) {
    return texts().who(entry);
  }

  /** The address of whoever did it; empty when unknown, erased, or all that is known of a name. */
  public String email(AuditView entry) {
    return entry.known(AuditView.NAME).isEmpty() ? "" : entry.known(AuditView.EMAIL).orElse("");
  }

  public String address(AuditView entry) {
    return entry.known(AuditView.ADDRESS).orElse("");
  }

  /** The address of the account that it was done to; empty when unknown or erased. */
  public String concerned(AuditView entry) {
    return entry.known(AuditView.SUBJECT_EMAIL).orElse("");
  }

  public String acting(AuditView entry) {
    return texts().acting(entry);
  }

  public String owner(AuditView entry) {
    return texts().owner(entry);
  }

  public String refusal(AuditView entry) {
    return entry.refusal().orElse("");
  }

  public String field(String path) {
    return texts().field(path);
  }

  public String value(String path, String value) {
    return texts().value(path, value);
  }

  public String finding(ChainFinding finding) {
    return texts().finding(finding);
  }

  public String chain(ChainReport report) {
    return report.name().isEmpty() ? texts().scope(report.slug()) : report.name();
  }
}
