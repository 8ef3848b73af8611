package id.lapakkarya.web.admin.payment;

import id.lapakkarya.payment.RefundDesk;
import id.lapakkarya.payment.RefundView;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.tenancy.TenantId;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Money that buyers get back: what is due, and what was sent. */
@Named("adminRefunds")
@ViewScoped
public class Refunds implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SENT = "sent";

  @Inject @Movable private RefundDesk desk;
  @Inject @Movable private ShopDirectory shops;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private String tab;
  private List<RefundView> all = List.of();
  private Map<TenantId, ShopView> shopsById = Map.of();
  private RefundView asked;
  private String reference;

  public void load() {
    all = desk.list();
    shopsById = shops.shopsById();
  }

  /** Opens the dialog for this refund; none closes it. */
  public void ask(RefundView refund) {
    asked = refund;
    reference = null;
  }

  public void confirm() {
    RefundView refund = asked;
    if (attempts.succeeds(() -> desk.confirmPaid(refund.id(), reference))) {
      notices.done("admin.payment.refunds.confirmed", refund.amount(), refund.shopOrder());
      asked = null;
      load();
    } else if (attempts.wasOvertaken()) {
      asked = null;
      load();
    }
  }

  public List<RefundView> getRows() {
    return all.stream().filter(refund -> isSentTab() == (refund.paidAt() != null)).toList();
  }

  public long getDueCount() {
    return all.stream().filter(refund -> refund.paidAt() == null).count();
  }

  public long getSentCount() {
    return all.size() - getDueCount();
  }

  public boolean isSentTab() {
    return SENT.equals(tab);
  }

  public String shopName(RefundView refund) {
    ShopView shop = shopsById.get(refund.tenant());
    return shop == null ? "" : shop.name();
  }

  public RefundView getAsked() {
    return asked;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
