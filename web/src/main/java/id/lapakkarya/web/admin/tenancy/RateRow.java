package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.shipping.Zone;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;

/** A row of the table of rates, as typed. */
public class RateRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String service;
  private Zone zone;
  private String base;
  private String perKg;
  private String etaDays;

  RateRow() {}

  RateRow(RateDraft rate) {
    service = rate.service();
    zone = rate.zone();
    base = Numbers.print(rate.base());
    perKg = Numbers.print(rate.perKg());
    etaDays = String.valueOf(rate.etaDays());
  }

  /**
   * The row as typed; what cannot be read is added to the violations.
   *
   * @param field path of this row in the form, e.g. {@code rates[0]}
   */
  RateDraft draft(String field, Violations violations) {
    return new RateDraft(
        service,
        zone,
        Rupiah.of(Numbers.read(field + ".base", base, violations)),
        Rupiah.of(Numbers.read(field + ".perKg", perKg, violations)),
        Numbers.readInt(field + ".etaDays", etaDays, violations));
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public Zone getZone() {
    return zone;
  }

  public void setZone(Zone zone) {
    this.zone = zone;
  }

  public String getBase() {
    return base;
  }

  public void setBase(String base) {
    this.base = base;
  }

  public String getPerKg() {
    return perKg;
  }

  public void setPerKg(String perKg) {
    this.perKg = perKg;
  }

  public String getEtaDays() {
    return etaDays;
  }

  public void setEtaDays(String etaDays) {
    this.etaDays = etaDays;
  }
}
