package id.lapakkarya.web.admin.tenancy;

import id.lapakkarya.accounting.SchemeDraft;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.onboarding.CatalogueImport;
import id.lapakkarya.onboarding.ShopAdministration;
import id.lapakkarya.onboarding.ShopDossier;
import id.lapakkarya.onboarding.ShopOnboarding;
import id.lapakkarya.payment.CollectorView;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.shipping.AreaView;
import id.lapakkarya.shipping.Areas;
import id.lapakkarya.shipping.RateDraft;
import id.lapakkarya.tenancy.ShopStatus;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A Lapas comes in, page by page; each page is stored when it is left, so that whoever comes back
 * goes on where it was. The same pages change a shop that sells.
 */
@Named("adminWizard")
@ViewScoped
public class Wizard implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "admin.tenancy.wizard.";
  private static final String SHOPS = "/admin/lapak/";

  /** The province in which this market is at home. */
  private static final String HOME_PROVINCE = "16";

  @Inject @Movable private ShopAdministration administration;
  @Inject @Movable private ShopOnboarding onboarding;
  @Inject @Movable private CatalogueImport imports;
  @Inject @Movable private Areas areas;
  @Inject private Actor actor;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private String slug;
  private String stepCode;
  private WizardStep step;
  private ShopDossier dossier;
  private ProfileForm profile;
  private PaymentForm payment;
  private RatesForm rates;
  private SchemeForm scheme;
  private ImportForm goods;
  private String province = HOME_PROVINCE;
  private List<AreaView> regencies = List.of();

  public void load() {
    step = slug == null ? WizardStep.IDENTITY : WizardStep.of(stepCode);
    if (slug == null) {
      profile = new ProfileForm();
    } else {
      dossier = administration.get(slug);
      fill();
    }
    listRegencies();
  }

  private void fill() {
    profile = new ProfileForm(getShop().description());
    payment = new PaymentForm(dossier.facts());
    rates = new RatesForm(dossier.facts());
    scheme = new SchemeForm();
    goods = new ImportForm();
    province = getShop().regencyCode().substring(0, HOME_PROVINCE.length());
  }

  /** Offers the regencies of the chosen province in which this person may work. */
  public void listRegencies() {
    regencies =
        areas.childrenOf(province).stream()
            .filter(regency -> actor.reaches(Permission.SHOP_ADMINISTER, regency.code()))
            .toList();
  }

  /** Stores this page and goes on with the next. */
  public void next() throws IOException {
    if (store()) {
      Optional<WizardStep> following = step.next();
      go(following.map(each -> address(slug, each)).orElse(SHOPS + slug));
    }
  }

  /** Stores this page and leaves; the rest can wait. */
  public void pause() throws IOException {
    if (store()) {
      notices.doneAfterRedirect(TEXTS + "paused", getShop().name());
      go(SHOPS + slug);
    }
  }

  private boolean store() {
    boolean stored =
        attempts.succeeds(
            () -> {
              switch (step) {
                case IDENTITY, WORDS, LOOK -> storeProfile();
                case PAYMENT -> storePayment();
                case SHIPPING -> storeRates();
                case SCHEME -> storeScheme();
                case GOODS -> {
                  // Works come in by a button of their own.
                }
              }
            });
    if (stored) {
      dossier = administration.get(slug);
    }
    return stored;
  }

  private void storeProfile() {
    ShopView stored =
        slug == null
            ? onboarding.begin(profile.description())
            : onboarding.describe(profile.description());
    slug = stored.slug();
  }

  private void storePayment() {
    Violations violations = new Violations();
    Optional<CollectorView> own = payment.merchant(violations);
    violations.throwIfAny();
    onboarding.arrangePayment(slug, payment.methods(), own);
  }

  private void storeRates() {
    Violations violations = new Violations();
    List<RateDraft> table = rates.drafts(violations);
    violations.throwIfAny();
    onboarding.arrangeShipping(slug, table, rates.isColdCourier());
  }

  private void storeScheme() {
    if (scheme.isEmpty()) {
      return;
    }
    Violations violations = new Violations();
    SchemeDraft draft = scheme.draft(violations);
    violations.throwIfAny();
    onboarding.adoptScheme(slug, draft);
    scheme = new SchemeForm();
  }

  /** Looks at the file that was sent, without taking anything in. */
  public void look() {
    attempts.succeeds(() -> goods.expect(imports.look(slug, goods.read())));
  }

  /** Takes in what was looked at. */
  public void takeIn() {
    if (attempts.succeeds(
        () -> notices.done(TEXTS + "goods.taken", imports.takeIn(slug, goods.source())))) {
      goods = new ImportForm();
      dossier = administration.get(slug);
    }
  }

  private static void go(String address) throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(address);
  }

  private static String address(String shop, WizardStep page) {
    return SHOPS + shop + "/isi?langkah=" + page.code();
  }

  /** Where that page is; empty for those that come later for a Lapas not stored yet. */
  public String addressOf(WizardStep page) {
    return slug == null || page == step ? "" : address(slug, page);
  }

  /** Where the page before this one is; empty on the first. */
  public String getBack() {
    return step.previous().map(page -> address(slug, page)).orElse("");
  }

  /** What that page asks for is there, or was decided to be dispensable. */
  public boolean isDone(WizardStep page) {
    return dossier != null && !dossier.checklist().open().contains(page.item());
  }

  public boolean isLast() {
    return step.next().isEmpty();
  }

  public boolean isNew() {
    return dossier == null;
  }

  public boolean isDraft() {
    return isNew() || getShop().status() == ShopStatus.DRAFT;
  }

  /** Who collects and how proceeds are shared is a permission of its own. */
  public boolean isReadOnly() {
    return (step == WizardStep.PAYMENT || step == WizardStep.SCHEME)
        && !actor.may(Permission.TERMS_WRITE);
  }

  public List<AreaView> getProvinces() {
    return areas.provinces();
  }

  public List<AreaView> getRegencies() {
    return regencies;
  }

  public WizardStep[] getSteps() {
    return WizardStep.values();
  }

  public WizardStep getStep() {
    return step;
  }

  public ShopView getShop() {
    return dossier.facts().shop();
  }

  public ShopDossier getDossier() {
    return dossier;
  }

  public ProfileForm getProfile() {
    return profile;
  }

  public PaymentForm getPayment() {
    return payment;
  }

  public RatesForm getRates() {
    return rates;
  }

  public SchemeForm getScheme() {
    return scheme;
  }

  public ImportForm getGoods() {
    return goods;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getStepCode() {
    return stepCode;
  }

  public void setStepCode(String stepCode) {
    this.stepCode = stepCode;
  }

  public String getProvince() {
    return province;
  }

  public void setProvince(String province) {
    this.province = province;
  }
}
