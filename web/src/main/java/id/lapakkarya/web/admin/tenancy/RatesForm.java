package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.ShopFacts;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.shipping.Services;
import id.lapakkarya.shipping.Zone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A Lapas's table of rates, as typed. */
public class RatesForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<RateRow> rows = new ArrayList<>();
  private boolean coldCourier;

  RatesForm(ShopFacts facts) {
    facts.rates().forEach(rate -> rows.add(new RateRow(rate)));
    coldCourier = facts.coldCourier();
  }

  public void addRow() {
    rows.add(new RateRow());
  }

  public void removeRow(RateRow row) {
    rows.remove(row);
  }

  /** The table as typed; what cannot be read is added to the violations. */
  List<RateDraft> drafts(Violations violations) {
    List<RateDraft> drafts = new ArrayList<>();
    for (RateRow row : rows) {
      drafts.add(row.draft("rates[" + drafts.size() + "]", violations));
    }
    return drafts;
  }

  public List<RateRow> getRows() {
    return rows;
  }

  public List<String> getServices() {
    return Services.ALL;
  }

  public Zone[] getZones() {
    return Zone.values();
  }

  public boolean isColdCourier() {
    return coldCourier;
  }

  public void setColdCourier(boolean coldCourier) {
    this.coldCourier = coldCourier;
  }
}
