package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.onboarding.ShopFacts;
import id.lapakkarya.ordering.PaymentMethod;
import id.lapakkarya.payment.CollectorView;
import id.lapakkarya.platform.Rupiah;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a Lapas is paid and who collects, as typed. */
public class PaymentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private boolean qris;
  private boolean transfer;
  private boolean cod;
  private boolean ownMerchant;
  private String name;
  private String nmid;
  private String payload;
  private String bank;
  private String account;
  private String holder;
  private String limit;
  private String limitSince;
  private String limitSource;

  PaymentForm(ShopFacts facts) {
    qris = facts.payments().contains(PaymentMethod.QRIS);
    transfer = facts.payments().contains(PaymentMethod.TRANSFER);
    cod = facts.payments().contains(PaymentMethod.COD);
    CollectorView own = facts.ownMerchant();
    ownMerchant = own != null;
    if (own != null) {
      name = own.name();
      nmid = own.nmid();
      payload = own.staticQris();
      bank = own.bank();
      account = own.bankAccount();
      holder = own.bankHolder();
      limit = Numbers.print(own.qrisLimit());
      limitSince = own.qrisLimitSince().toString();
      limitSource = own.qrisLimitSource();
    }
  }

  Set<PaymentMethod> methods() {
    Set<PaymentMethod> methods = EnumSet.noneOf(PaymentMethod.class);
    if (qris) {
      methods.add(PaymentMethod.QRIS);
    }
    if (transfer) {
      methods.add(PaymentMethod.TRANSFER);
    }
    if (cod) {
      methods.add(PaymentMethod.COD);
    }
    return methods;
  }

  /** The Lapas's own merchant as typed; what cannot be read is added to the violations. */
  Optional<CollectorView> merchant(Violations violations) {
    if (!ownMerchant) {
      return Optional.empty();
    }
    Rupiah most = Rupiah.of(Numbers.read("qrisLimit", limit, violations));
    Optional<LocalDate> since = WibDates.parse(limitSince);
    violations.when(since.isEmpty(), "qrisLimitSince", "not-a-date");
    return Optional.of(
        new CollectorView(
            name,
            nmid,
            payload == null ? null : payload.strip(),
            most,
            since.orElse(null),
            limitSource,
            bank,
            account,
            holder));
  }

  public boolean isQris() {
    return qris;
  }

  public void setQris(boolean qris) {
    this.qris = qris;
  }

  public boolean isTransfer() {
    return transfer;
  }

  public void setTransfer(boolean transfer) {
    this.transfer = transfer;
  }

  public boolean isCod() {
    return cod;
  }

  public void setCod(boolean cod) {
    this.cod = cod;
  }

  public boolean isOwnMerchant() {
    return ownMerchant;
  }

  public void setOwnMerchant(boolean ownMerchant) {
    this.ownMerchant = ownMerchant;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNmid() {
    return nmid;
  }

  public void setNmid(String nmid) {
    this.nmid = nmid;
  }

  public String getPayload() {
    return payload;
  }

  public void setPayload(String payload) {
    this.payload = payload;
  }

  public String getBank() {
    return bank;
  }

  public void setBank(String bank) {
    this.bank = bank;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getLimit() {
    return limit;
  }

  public void setLimit(String limit) {
    this.limit = limit;
  }

  public String getLimitSince() {
    return limitSince;
  }

  public void setLimitSince(String limitSince) {
    this.limitSince = limitSince;
  }

  public String getLimitSource() {
    return limitSource;
  }

  public void setLimitSource(String limitSource) {
    this.limitSource = limitSource;
  }
}
