package id.lapakkarya.web.admin.audit;

import id.lapakkarya.audit.AuditLog;
import id.lapakkarya.audit.AuditVerification;
import id.lapakkarya.audit.ChainReport;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.shop.Query;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The audit trail in reach. What is searched for stands in the address, so it can be kept. */
@Named("auditTrailLog")
@ViewScoped
public class Log implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @Movable private AuditLog log;
  @Inject @Movable private AuditVerification verification;
  @Inject private Notices notices;
  @Inject private Words words;

  private String fromText;
  private String toText;
  private String actor;
  private String action;
  private String subject;
  private String outcome;
  private String shop;
  private Search search;
  private LogTable table;
  private List<String> actions = List.of();
  private List<ShopView> shops = List.of();
  private List<ChainReport> reports;
  private Instant verifiedAt;

  public void load() {
    LocalDate today = WibDates.dayOf(words.now());
    search = Search.read(fromText, toText, actor, action, subject, outcome, shop, today);
    if (!search.understood()) {
      notices.wrong("admin.audit.log.notUnderstood");
    }
    table = new LogTable(log, search);
    actions = log.actions();
    shops = log.shops();
    if (!search.shop().isEmpty() && shops.stream().noneMatch(this::isSearched)) {
      // Refused by the use case if it is out of reach: before the page is half sent, not after.
      log.list(search.query(), 0, 1);
    }
  }

  private boolean isSearched(ShopView each) {
    return each.slug().equals(search.shop());
  }

  /** Walks every chain in reach. */
  public void verify() {
    reports = verification.verify();
    verifiedAt = words.now();
  }

  public LogTable getTable() {
    return table;
  }

  public List<String> getActions() {
    return actions;
  }

  /** The Lapas to choose from; for one's own alone there is no choice. */
  public List<ShopView> getShops() {
    return shops;
  }

  public boolean isOverSeveral() {
    return shops.size() > 1;
  }

  public boolean isVerified() {
    return reports != null;
  }

  public boolean isIntact() {
    return isVerified() && reports.stream().allMatch(ChainReport::intact);
  }

  public List<ChainReport> getReports() {
    return reports;
  }

  public Instant getVerifiedAt() {
    return verifiedAt;
  }

  public long getSealed() {
    return reports.stream().mapToLong(ChainReport::sealed).sum();
  }

  public long getFound() {
    return reports.stream().mapToLong(ChainReport::found).sum();
  }

  /** Parameters of the files of what is shown. */
  public String getAsked() {
    return Query.to("")
        .with("from", search.from())
        .with("to", search.to())
        .with("actor", search.actor())
        .with("action", search.action())
        .with("subject", search.subject())
        .with("outcome", search.outcome() == null ? null : search.outcome().code())
        .with("shop", search.shop())
        .toString();
  }

  public LocalDate getFrom() {
    return search.from();
  }

  public LocalDate getTo() {
    return search.to();
  }

  public boolean isNarrowed() {
    return search.isNarrowed();
  }

  public String getFromText() {
    return fromText;
  }

  public void setFromText(String fromText) {
    this.fromText = fromText;
  }

  public String getToText() {
    return toText;
  }

  public void setToText(String toText) {
    this.toText = toText;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }
}
