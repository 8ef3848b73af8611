package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Axes;
import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.CategoryView;
import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.ChangeOversight;
import id.lapakkarya.catalogue.ChangeSetView;
import id.lapakkarya.catalogue.ChangeState;
import id.lapakkarya.catalogue.ShownField;
import id.lapakkarya.catalogue.ShownPaper;
import id.lapakkarya.catalogue.ShownValues;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.tenancy.ShopDirectory;
import id.lapakkarya.tenancy.ShopView;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import id.lapakkarya.web.platform.Format;
import id.lapakkarya.web.platform.Language;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** A change of a published work beside what is shown, to be decided on. */
@Named("adminChange")
@ViewScoped
public class Change implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/admin/persetujuan";

  @Inject @Movable private ChangeOversight oversight;
  @Inject @Movable private ChangeDesk desk;
  @Inject @Movable private Catalogue catalogue;
  @Inject @Movable private ShopDirectory directory;
  @Inject private Actor actor;
  @Inject private Attempts attempts;
  @Inject private Notices notices;
  @Inject private Format fmt;
  @Inject private Language lang;

  private String id;
  private ChangeSetView set;
  private ShopView shop;
  private List<ChangeLine> lines = List.of();
  private String asking = "";
  private String reason;

  public void load() {
    if (id == null || !id.matches("[0-9]{1,18}")) {
      throw LapakException.notFound("change");
    }
    long number = Long.parseLong(id);
    set = oversight.get(number);
    shop = directory.getShop(set.tenant());
    ShownValues before =
        set.isWaiting() ? oversight.shownOf(number).beside(set.after()) : set.before();
    lines = set.fields().stream().map(field -> line(field, before)).toList();
  }

  private ChangeLine line(ShownField field, ShownValues before) {
    String was = inWords(field, before);
    String is = inWords(field, set.after());
    return new ChangeLine(
        field.code(),
        was,
        is,
        WordDifference.between(was, is),
        field == ShownField.PICTURES ? before.pictures() : List.of(),
        field == ShownField.PICTURES ? set.after().pictures() : List.of());
  }

  private String inWords(ShownField field, ShownValues values) {
    return switch (field) {
      case CATEGORY ->
          catalogue
              .findCategory(values.text(field))
              .map(CategoryView::name)
              .map(lang::text)
              .orElse(values.text(field));
      case STORAGE -> notices.text("admin.storage." + lower(values.text(field)));
      case FOOD -> food(values.pairs(field));
      case ATTRIBUTES, LICENCES -> lines(values.pairs(field));
      case PAPERS -> papers(values.pairs(field));
      case OPTIONS -> axes(values.axes());
      case VARIANTS -> variants(values);
      case PERSONALISATION -> AskedWords.of(values.personalisation(), notices);
      case PICTURES -> "";
      default -> values.text(field);
    };
  }

  private String food(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(
            fact ->
                switch (fact.getKey()) {
                  case "base" -> notices.text("admin.foodBase." + lower(fact.getValue()));
                  case "packaging" -> notices.text("admin.packaging." + lower(fact.getValue()));
                  default ->
                      notices.text("admin.catalogue.product.shelfLife") + ": " + fact.getValue();
                })
        .collect(Collectors.joining("\n"));
  }

  private String papers(Map<String, String> pairs) {
    return ShownPaper.read(pairs).stream()
        .map(
            paper ->
                paper.kind().label()
                    + " "
                    + paper.number()
                    + ", "
                    + notices.text("admin.catalogue.change.from", fmt.date(paper.validFrom()))
                    + (paper.validUntil() == null
                        ? ""
                        : " "
                            + notices.text(
                                "admin.catalogue.change.until", fmt.date(paper.validUntil()))))
        .collect(Collectors.joining("\n"));
  }

  private static String axes(Axes axes) {
    return axes.all().stream()
        .map(axis -> axis.name() + ": " + String.join(", ", axis.values()))
        .collect(Collectors.joining("\n"));
  }

  private String variants(ShownValues values) {
    Map<String, Map<String, String>> offered = values.variants();
    return values.pairs(ShownField.VARIANTS).keySet().stream()
        .map(code -> code + ": " + variant(offered.get(code)))
        .collect(Collectors.joining("\n"));
  }

  private String variant(Map<String, String> options) {
    if (options == null) {
      return notices.text("admin.catalogue.change.variant.none");
    }
    return options.isEmpty()
        ? notices.text("admin.catalogue.change.variant.plain")
        : Pairs.print(options, "; ");
  }

  private static String lines(Map<String, String> pairs) {
    return Pairs.print(pairs, "\n");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  public void confirm() throws IOException {
    decide(desk::confirm);
  }

  public void askChange() throws IOException {
    decide(number -> desk.askChange(number, reason));
  }

  public void decline() throws IOException {
    decide(number -> desk.decline(number, reason));
  }

  private void decide(LongFunction<ChangeSetView> deed) throws IOException {
    actor.workFor(shop.slug());
    if (attempts.succeeds(() -> set = deed.apply(set.id()))) {
      notices.doneAfterRedirect(
          "admin.catalogue.change.done." + set.state().code(), lang.text(set.name()));
      FacesContext.getCurrentInstance().getExternalContext().redirect(LIST);
    }
  }

  /**
   * @param what {@code ask}, {@code decline}, or nothing
   */
  public void ask(String what) {
    asking = what;
  }

  public String getAsking() {
    return asking;
  }

  /** Whether this person decides on it. */
  public boolean isDecidable() {
    return set.state() == ChangeState.WAITING
        && !isMine()
        && actor.reach(Permission.PRODUCT_APPROVE).covers(set.tenant());
  }

  public boolean isMine() {
    return set.authorId() != 0 && actor.is(set.authorId());
  }

  public ChangeSetView getSet() {
    return set;
  }

  public ShopView getShop() {
    return shop;
  }

  public List<ChangeLine> getLines() {
    return lines;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
