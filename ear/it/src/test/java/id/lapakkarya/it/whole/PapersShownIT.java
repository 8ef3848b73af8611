package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.matrix.StaffMaker;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Changes;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.FoodSale;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Papers;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What buyers read of the papers of food is approved first. */
@WholeEar
class PapersShownIT {
  private static final String PAPERS = "/manage/" + LPP + "/papers";

  @Test
  void should_show_what_a_paper_says_now_only_once_somebody_has_approved_it() {
    FoodSale sale = FoodSale.of(LPP);
    Api operator = Staff.operatorOf(LPP);
    String path = PAPERS + "/" + sale.md();
    String number = "CONTOH " + Goods.mark();

    operator.put(path, Json.with(operator.get(path).json(), "number", number)).expect(200);

    assertThat(sale.licences()).contains(sale.mdNumber()).doesNotContain(number);
    assertThat(Api.anyone().get("//karya/" + sale.slug()).text())
        .contains(sale.mdNumber())
        .doesNotContain(number);
    Changes.confirm(LPP, sale.product());
    assertThat(sale.licences()).contains(number).doesNotContain(sale.mdNumber());
  }

  @Test
  void should_not_wait_with_a_paper_that_is_as_it_was_before() {
    FoodSale sale = FoodSale.of(LPP);
    Api operator = Staff.operatorOf(LPP);
    String path = PAPERS + "/" + sale.md();
    JsonObject before = operator.get(path).json();
    operator.put(path, Json.with(before, "number", "CONTOH " + Goods.mark())).expect(200);

    operator.put(path, before).expect(200);

    assertThat(operator.get(sale.path()).text()).doesNotContain("\"pending\":{");
    assertThat(sale.licences()).contains(sale.mdNumber());
  }

  @Test
  void should_show_no_paper_any_more_that_was_taken_away() {
    FoodSale sale = FoodSale.of(LPP);
    JsonObject extra = Papers.described("hygiene", sale.product());
    long id = Papers.enter(Staff.operatorOf(LPP), LPP, extra);
    assertThat(sale.licences()).doesNotContain(extra.getString("number"));
    Changes.confirm(LPP, sale.product());
    assertThat(sale.licences()).contains(extra.getString("number"));

    Staff.operatorOf(LPP).delete(PAPERS + "/" + id).expect(204);

    assertThat(sale.licences()).doesNotContain(extra.getString("number"));
  }

  @Test
  void should_not_go_on_showing_the_old_number_of_a_paper_that_was_taken_away() {
    FoodSale sale = FoodSale.of(LPP);
    Api operator = Staff.operatorOf(LPP);
    JsonObject extra = Papers.described("hygiene", sale.product());
    String path = PAPERS + "/" + Papers.enter(operator, LPP, extra);
    Changes.confirm(LPP, sale.product());
    operator
        .put(path, Json.with(operator.get(path).json(), "number", "CONTOH " + Goods.mark()))
        .expect(200);
    assertThat(sale.licences()).contains(extra.getString("number"));

    operator.delete(path).expect(204);

    assertThat(sale.licences()).doesNotContain(extra.getString("number"));
  }

  @Test
  void should_not_file_anew_what_was_declined_of_a_paper() {
    FoodSale sale = FoodSale.of(LPP);
    Api operator = Staff.operatorOf(LPP);
    String path = PAPERS + "/" + sale.md();
    renameAndDecline(sale, path);

    operator
        .put(sale.path(), Json.with(operator.get(sale.path()).json(), "leadTimeDays", 2))
        .expect(200);

    assertThat(operator.get(sale.path()).text()).doesNotContain("\"pending\":{");
    assertThat(sale.licences()).contains(sale.mdNumber());
  }

  private static void renameAndDecline(FoodSale sale, String path) {
    Api operator = Staff.operatorOf(LPP);
    operator
        .put(path, Json.with(operator.get(path).json(), "number", "CONTOH " + Goods.mark()))
        .expect(200);
    Staff.headOf(LPP)
        .post(
            Changes.path(LPP, Changes.waiting(LPP, sale.product()), "decline"),
            Json.object("reason", "Nomor ini tidak ada di daftar."))
        .expect(200);
  }

  @Test
  void should_let_who_writes_and_approves_take_a_paper_away_and_bring_it_back() {
    String email = "berdua-" + Goods.mark() + "@contoh.test";
    StaffMaker.open(email, "LAPAS_OPERATOR", LPP);
    Database.giveRole(email, "KALAPAS", LPP);
    Api both = Staff.as(email);
    FoodSale sale = FoodSale.of(LPP);
    String path = PAPERS + "/" + sale.md();
    renameAndDecline(sale, path);

    both.delete(path).expect(204);
    assertThat(both.get(sale.path()).expect(200).json().getBoolean("held")).isTrue();
    JsonObject again = Papers.described("bpom-md", sale.product());
    both.post(PAPERS, again).expect(201);

    assertThat(both.get(sale.path()).expect(200).json().getBoolean("held")).isFalse();
    assertThat(sale.licences()).contains(again.getString("number"));
  }
}
