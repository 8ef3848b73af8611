package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Crowd;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.RawHttp;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a refusal that a program can read, never a failure of ours. */
@WholeEar
class ProblemsIT {
  private static final String LONG = "panjang ".repeat(20_000);

  /** Bodies that no client should send and every server receives. */
  static Stream<String> monsters() {
    return Stream.of(
        "",
        " ",
        "{",
        "}",
        "null",
        "[]",
        "[1,2,3]",
        "\"text\"",
        "42",
        "{\"a\":}",
        "{\"quantity\":\"two\"}",
        "{\"quantity\":1.5}",
        "{\"quantity\":-1}",
        "{\"quantity\":99999999999999999999}",
        "{\"quantity\":1e400}",
        "{\"quantity\":{}}",
        "{\"quantity\":[1]}",
        "{\"onHand\":true,\"reason\":7}",
        "{\"buyer\":\"me\",\"shipTo\":3,\"shipping\":{},\"payment\":[]}",
        "{\"cartId\":{},\"buyer\":{\"name\":[]}}",
        "{\"shipping\":[null,1,{\"shop\":null}],\"payment\":null}",
        "{\"expectedTotal\":\"much\"}",
        "{\"expectedTotal\":1e30}",
        "{\"email\":{\"a\":1},\"password\":[]}",
        "{\"email\":\"\\u0000\",\"password\":\"\\u0000\"}",
        "{\"reference\":\"\\u0000\",\"reason\":\"\\u0000\",\"courier\":\"\\u0000\"}",
        "{\"name\":\"\\ud83d\\ude00\\ud83d\\ude00\\ud83d\\ude00\",\"skus\":[null]}",
        "{\"name\":\"\\ud800\",\"reference\":\"\\udfff\",\"areaCode\":\"\\ud800\"}",
        "{\"skus\":[{\"price\":\"free\"}]}",
        "{\"skus\":[{\"price\":1e18,\"weightGrams\":1e18}],\"attributes\":{\"a\":null}}",
        "{\"skus\":[{\"options\":{\"\":\"\"}}],\"licences\":[]}",
        "{\"status\":\"\\ud83d\\ude00\",\"areaCode\":\"'; DROP TABLE cart; --\"}",
        "{\"reference\":\"" + LONG + "\",\"areaCode\":\"" + LONG + "\"}",
        // Parsson looks for the end of what it skips, and for ever.
        "{\"unknown\":{",
        "{\"unknown\":{\"a\":1",
        "{\"unknown\":[",
        "{\"unknown\":[{\"a\":[",
        "{\"a\":".repeat(500) + "1" + "}".repeat(500),
        "[".repeat(3000));
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("monsters")
  void should_survive_any_body_everywhere(String body) {
    Orders order = Orders.placed("qris", Goods.of(LPP, 5));
    Carts cart = Carts.quotedWith(Goods.of(LPP, 5));
    Goods goods = Goods.of(LPP, 5);
    Api operator = Staff.operatorOf(LPP);
    List<Answer> answers = new ArrayList<>();

    answers.add(Api.anyone().send("PUT", "/carts/" + cart.id() + "/lines/" + goods.sku(), body));
    answers.add(Api.anyone().send("POST", "/carts/" + cart.id() + "/shipping-options", body));
    answers.add(Api.anyone().with("Idempotency-Key", "k").send("POST", "/orders", body));
    answers.add(Api.anyone().send("POST", "/tokens", body));
    answers.add(operator.send("POST", "/manage/" + LPP + "/products", body));
    answers.add(operator.send("PUT", goods.path(), body));
    answers.add(operator.send("PUT", goods.stockPath(), body));
    for (String step : List.of("ship", "reject", "confirm-payment")) {
      answers.add(operator.send("POST", order.path(LPP) + "/" + step, body));
    }
    answers.add(
        Staff.province()
            .send("POST", "/province/orders/" + order.number() + "/confirm-payment", body));
    answers.add(Staff.province().send("PATCH", "/province/shops/" + LPP, body));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.request()).isBetween(200, 499);
              if (answer.status() >= 300) {
                assertThatIsProblem(answer);
              }
            });
  }

  /** Texts that would break a query, a page or a mail. */
  static Stream<String> oddTexts() {
    return Stream.of(
        "😀😀😀😀",
        "'; DROP TABLE cart; --",
        "<script>alert(1)</script>",
        "%00",
        "\\",
        "%",
        "_",
        "+-<>()~*\"@",
        "\"",
        "((((((",
        "a* b* +c -d",
        "ﷺ".repeat(50),
        "\u202e dibalik",
        "x".repeat(5000));
  }

  @ParameterizedTest(name = "[{index}]")
  @MethodSource("oddTexts")
  void should_search_for_anything(String text) {
    String encoded = java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    Api operator = Staff.operatorOf(LPP);

    for (String field : List.of("q", "category", "shop")) {
      assertThat(Api.anyone().get("/products?" + field + "=" + encoded).status())
          .as("%s=%s", field, text)
          .isLessThan(500);
    }
    assertThat(Api.anyone().get("/areas?parent=" + encoded).status()).isLessThan(500);
    assertThat(operator.get("/manage/" + LPP + "/orders?q=" + encoded).status()).isLessThan(500);
    assertThat(operator.get("/manage/" + LPP + "/products?q=" + encoded).status()).isLessThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/products/%00",
        "/products/%F0%9F%98%80",
        "/shops/%27",
        "/carts/%00",
        "/carts/%F0%9F%98%80",
        "/orders/%F0%9F%98%80",
        "/carts/..%2f..",
        "/orders/%00",
        "/areas?parent=%00",
        "/products?q=%00",
        "/products?q=%ff%fe",
        "/products?page=2147483647",
        "/products?page=99999999999",
        "/manage/%00/orders",
        "/manage/lpp-palembang/products/9223372036854775808",
        "/manage/lpp-palembang/products/abc",
        "/manage/lpp-palembang/skus/%00/stock",
        "/province/reports/sales?from=9999999-01-01"
      })
  void should_refuse_an_odd_address(String path) {
    Answer anyone = Api.anyone().get(path);
    Answer staff = Staff.operatorOf(LPP).get(path);

    assertThat(anyone.status()).isLessThan(500);
    assertThat(staff.status()).isLessThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nothing/here, 404",
    "DELETE, /shops, 405",
    "PATCH, /orders, 405",
    "GET, /products/tidak-ada, 404",
    "GET, /manage/lpp-palembang/orders, 401",
    "GET, /province/reports/sales, 401"
  })
  void should_tell_every_refusal_as_a_problem(String method, String path, int status) {
    Answer answer = Api.anyone().send(method, path);

    assertThat(answer.status()).isEqualTo(status);
    assertThatIsProblem(answer);
    assertThat(answer.json().getString("instance")).isEqualTo("/api/v1" + path);
  }

  @Test
  void should_refuse_another_sort_of_body_or_answer() {
    Answer form =
        Api.anyone()
            .with("Content-Type", "application/x-www-form-urlencoded")
            .send("POST", "/tokens", "email=a&password=b");
    Answer xml = Api.anyone().with("Accept", "application/xml").get("/shops");

    assertThat(form.status()).isEqualTo(415);
    assertThatIsProblem(form);
    assertThat(xml.status()).isEqualTo(406);
    Api staff = Staff.operatorOf(LPP);
    for (String charset : List.of("no-such", "'")) {
      String accepted = "application/json;charset=" + charset;
      assertThat(staff.with("Accept", accepted).get("/manage/" + LPP + "/orders").status())
          .isEqualTo(406);
    }
  }

  @Test
  void should_hold_no_thread_for_an_object_without_end_whatever_it_is_called() {
    int moreThanThreads = 70;

    List<Answer> answers =
        Crowd.of(
            moreThanThreads,
            moreThanThreads,
            each ->
                Api.anyone()
                    .with("Content-Type", each % 2 == 0 ? "*/*" : "application/*")
                    .send("POST", "/tokens", "{\"unknown\":{\"a\":1"));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isBetween(400, 499);
              assertThatIsProblem(answer);
            });
    assertThat(Api.anyone().get("/shops").status()).isEqualTo(200);
  }

  @Test
  void should_read_no_more_than_anybody_needs_to_send() {
    String large = "{\"reference\":\"" + "x".repeat(3_000_000) + "\"}";

    Answer told = Api.anyone().send("POST", "/orders", large);
    Answer untold = Api.anyone().stream("POST", "/orders", large);
    Answer described =
        Staff.province()
            .with("Content-Type", "application/yaml")
            .send("POST", "/province/shops", "slug: " + "x".repeat(3_000_000));

    for (Answer answer : List.of(told, untold, described)) {
      assertThat(answer.status()).isEqualTo(413);
      assertThatIsProblem(answer);
      assertThat(answer.code()).isEqualTo("too-large");
    }
  }

  @Test
  void should_keep_emoji_and_foreign_scripts_as_they_were_typed() {
    String name = "Ibu 😀 श्री 王";
    Carts cart = Carts.quotedWith(Goods.of(LPP, 5));
    JsonObject order = cart.order("qris");
    JsonObject shipTo = Json.with(order.getJsonObject("shipTo"), "recipient", name);

    Orders placed = Orders.of(cart, Carts.place(Json.with(order, "shipTo", shipTo), "k"));

    assertThat(
            Staff.operatorOf(LPP)
                .get(placed.path(LPP))
                .json()
                .getJsonObject("shipTo")
                .getString("recipient"))
        .isEqualTo(name);
  }

  @Test
  void should_not_serve_a_host_that_is_nobodys() {
    assertThat(RawHttp.statusFor("lapak-lain.test", "/api/v1/shops")).isEqualTo(404);
    assertThat(RawHttp.statusFor("localhost", "/api/v1/shops")).isEqualTo(200);
  }

  private static void assertThatIsProblem(Answer answer) {
    assertThat(answer.isProblem()).as(answer.request() + " " + answer.text()).isTrue();
    JsonObject problem = answer.json();
    assertThat(problem).containsKeys("type", "title", "detail", "instance");
    assertThat(problem.getInt("status")).isEqualTo(answer.status());
    assertThat(problem.getString("detail")).isNotBlank();
    assertThat(answer.text()).doesNotContain("Exception", "at id.lapakkarya", "SQL");
  }
}
