package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PersonalisationDesk;
import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.web.admin.Attempts;
import id.lapakkarya.web.admin.Movable;
import id.lapakkarya.web.admin.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What buyers fill in for a product, with what waits of it; stored by a button of its own, beside
 * the product's form.
 */
@Named("adminAsked")
@ViewScoped
public class AskedForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject @Movable private PersonalisationDesk desk;
  @Inject private Attempts attempts;
  @Inject private Notices notices;

  private long product;
  private final List<AskedRow> rows = new ArrayList<>();
  private boolean waiting;

  /** Shows what is asked for that product. */
  void show(long shown) {
    product = shown;
    fill(desk.of(shown));
  }

  private void fill(PersonalisationDesk.Asked asked) {
    waiting = asked.waiting();
    goOnFrom(asked.personalisation());
  }

  /** Goes on writing from these fields; nothing is stored. */
  void goOnFrom(Personalisation asked) {
    rows.clear();
    asked.fields().forEach(field -> rows.add(new AskedRow(field)));
  }

  public void save() {
    if (attempts.succeeds(() -> fill(desk.define(product, read())))) {
      notices.done("admin.catalogue.asked." + (waiting ? "waits" : "saved"));
    }
  }

  /** Whether buyers are still asked something else than what was stored here. */
  public boolean isWaiting() {
    return waiting;
  }

  /** All that is wrong is told at once, and stays as typed. */
  private Personalisation read() {
    Violations violations = new Violations();
    List<PersonalisationField> fields = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      fields.add(rows.get(i).field(Personalisation.FIELD + "[" + i + "]", violations));
    }
    Personalisation asked = new Personalisation(fields);
    if (!violations.isEmpty()) {
      asked.check().all().stream()
          .filter(
              each -> !violations.all().stream().anyMatch(own -> own.field().equals(each.field())))
          .forEach(each -> violations.add(each.field(), each.code()));
      throw LapakException.invalid(violations.all());
    }
    return asked;
  }

  public void add() {
    if (!isFull()) {
      rows.add(new AskedRow());
    }
  }

  public void remove(AskedRow row) {
    rows.remove(row);
  }

  public List<AskedRow> getRows() {
    return rows;
  }

  public boolean isFull() {
    return rows.size() >= Personalisation.MOST;
  }
}
