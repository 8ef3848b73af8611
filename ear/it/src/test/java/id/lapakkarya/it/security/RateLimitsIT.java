package id.lapakkarya.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who asks too often waits; the tests say where they come from, as a proxy would. */
@WholeEar
class RateLimitsIT {
  /** Addresses of nobody (RFC 5737). */
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  @Test
  void should_slow_down_whoever_searches_without_end() {
    Api hasty = somewhere();

    Answer page = refusal(400, () -> hasty.get("//cari?q=songket"));

    assertThat(page.text())
        .contains("terlalu cepat", "Coba lagi dalam " + page.header("Retry-After") + " detik");
    assertThat(hasty.get("//cari").status()).isEqualTo(200);
    assertThat(somewhere().get("//cari?q=songket").status()).isEqualTo(200);

    Answer problem = refusal(400, () -> hasty.get("/products?q=songket"));

    assertThat(problem.isProblem()).isTrue();
    assertThat(problem.code()).isEqualTo("too-many-requests");
    assertThat(problem.json().getInt("retryAfter")).isPositive();
  }

  @Test
  void should_slow_down_whoever_guesses_passwords_before_any_is_checked() {
    Api guesser = somewhere().with("Content-Type", "application/x-www-form-urlencoded");

    Answer page =
        refusal(
            40,
            () ->
                guesser
                    .with("Sec-Fetch-Site", "same-origin")
                    .send("POST", "//masuk", "email=a&password=b"));

    assertThat(page.text()).contains("Terlalu sering dicoba");
    assertThat(page.header("Cache-Control")).contains("no-store");
    Answer problem = guesser.with("Content-Type", "application/json").send("POST", "/tokens", "{}");
    assertThat(problem.status()).isEqualTo(429);
    assertThat(problem.isProblem()).isTrue();
  }

  @Test
  void should_slow_down_whoever_sends_orders_without_end() {
    Api hasty = somewhere();

    Answer problem = refusal(80, () -> hasty.send("POST", "/orders", "{}"));

    assertThat(problem.isProblem()).isTrue();
    refusal(80, () -> hasty.with("Sec-Fetch-Site", "same-origin").send("POST", "//checkout"));
    assertThat(hasty.get("//checkout").status()).isLessThan(400);
  }

  @Test
  void should_spare_this_machine_in_the_demo_but_no_account() {
    // With the right password: five wrong ones would lock the account before.
    String email = "kalapas@lapas-lahat.demo.test";
    for (int i = 0; i < 350; i++) {
      Api.anyone().get("//cari?q=songket").expect(200);
    }

    Answer problem =
        refusal(
            300,
            () ->
                Api.anyone()
                    .post("/tokens", Json.object("email", email, "password", Staff.PASSWORD)));

    assertThat(problem.code()).isEqualTo("too-many-requests");
    assertThat(
            Api.anyone()
                .post("/tokens", Json.object("email", "x" + email, "password", "salah"))
                .status())
        .isEqualTo(401);
  }

  private static Api somewhere() {
    return Api.anyone().with("X-Forwarded-For", "192.0.2." + NEXT.getAndIncrement());
  }

  /** The first refusal; nothing may be refused in any other way that fails. */
  private static Answer refusal(int within, Supplier<Answer> ask) {
    for (int i = 0; i < within; i++) {
      Answer answer = ask.get();
      assertThat(answer.status()).as(answer.text()).isLessThan(500);
      if (answer.status() == 429) {
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 3600);
        return answer;
      }
    }
    throw new AssertionError("never refused in " + within);
  }
}
