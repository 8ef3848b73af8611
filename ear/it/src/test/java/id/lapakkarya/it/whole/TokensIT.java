package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WholeEar
class TokensIT {
  private static final String OFFICER = "operator@" + LPP + ".demo.test";
  private static final String ORDERS = "/manage/" + LPP + "/orders";

  @Test
  void should_give_a_token_that_opens_the_door() {
    Answer answer = ask(OFFICER, Staff.PASSWORD);

    assertThat(answer.expect(200).json().getInt("expiresIn")).isPositive();
    String token = answer.json().getString("accessToken");
    assertThat(Api.anyone().bearing(token).get("/manage/" + LPP + "/orders").status())
        .isEqualTo(200);
  }

  @Test
  void should_not_tell_whether_the_address_or_the_password_was_wrong() {
    Answer address = ask("tidak-ada@demo.test", Staff.PASSWORD);
    Answer password = ask("umkm@demo.test", "salah-sekali");

    assertThat(address.status()).isEqualTo(401);
    assertThat(address.isProblem()).isTrue();
    assertThat(address.code()).isEqualTo(password.code());
    assertThat(address.json().getString("detail")).isEqualTo(password.json().getString("detail"));
  }

  @Test
  void should_lock_out_whoever_keeps_guessing() {
    String email = "kalapas@rutan-baturaja.demo.test";
    for (int i = 0; i < 10; i++) {
      ask(email, "tebakan-" + i);
    }

    Answer withTheRightPassword = ask(email, Staff.PASSWORD);

    assertThat(withTheRightPassword.status()).isEqualTo(429);
    assertThat(withTheRightPassword.code()).isEqualTo("sign-in-locked");
    assertThat(Integer.parseInt(withTheRightPassword.header("Retry-After"))).isBetween(1, 900);
    assertThat(ask("kalapas@rutan-prabumulih.demo.test", Staff.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void should_ask_for_both() {
    Answer answer = Api.anyone().post("/tokens", Json.object());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.violations()).containsExactlyInAnyOrder("email", "password");
  }

  @Test
  void should_give_the_next_two_for_a_refresh_token() {
    JsonObject first = ask(OFFICER, Staff.PASSWORD).expect(200).json();

    JsonObject next = refresh(first).expect(200).json();

    assertThat(next.getString("accessToken")).isNotEqualTo(first.getString("accessToken"));
    assertThat(next.getString("refreshToken")).isNotEqualTo(first.getString("refreshToken"));
    assertThat(next.getInt("expiresIn")).isBetween(60, 3600);
    assertThat(opens(next)).isTrue();
    assertThat(opens(first)).isTrue();
  }

  @Test
  void should_end_everything_when_a_refresh_token_comes_twice() {
    JsonObject first = ask(OFFICER, Staff.PASSWORD).expect(200).json();
    JsonObject other = ask(OFFICER, Staff.PASSWORD).expect(200).json();
    JsonObject next = refresh(first).expect(200).json();

    Answer again = refresh(first);

    assertThat(again.status()).isEqualTo(401);
    assertThat(again.code()).isEqualTo("token-refused");
    assertThat(refresh(next).status()).isEqualTo(401);
    assertThat(opens(next)).isFalse();
    assertThat(opens(first)).isFalse();
    assertThat(opens(other)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"accessToken", "refreshToken"})
  void should_end_what_is_given_up(String which) {
    JsonObject tokens = ask(OFFICER, Staff.PASSWORD).expect(200).json();

    Api.anyone().post("/tokens/revoke", Json.object("token", tokens.getString(which))).expect(204);

    assertThat(opens(tokens)).isFalse();
    assertThat(refresh(tokens).status()).isEqualTo(401);
    Api.anyone().post("/tokens/revoke", Json.object("token", "tidak.ada")).expect(204);
    Api.anyone().post("/tokens/revoke", Json.object()).expect(204);
  }

  @Test
  void should_stay_in_the_one_scope_through_every_refresh() {
    JsonObject bound =
        Api.anyone()
            .post(
                "/tokens",
                Json.object("email", "two@demo.test", "password", Staff.PASSWORD, "scope", LPP))
            .expect(200)
            .json();

    JsonObject next = refresh(bound).expect(200).json();

    assertThat(opens(next)).isTrue();
    assertThat(bearing(next).get("/manage/lapas-palembang/orders").status()).isEqualTo(404);
  }

  @Test
  void should_refuse_what_is_no_refresh_token() {
    JsonObject tokens = ask(OFFICER, Staff.PASSWORD).expect(200).json();
    String handle = tokens.getString("refreshToken").split("[.]", 2)[0];

    for (String wrong :
        List.of("", ".", "x", "x.y", tokens.getString("accessToken"), "x".repeat(5_000))) {
      Answer answer = Api.anyone().post("/tokens/refresh", Json.object("refreshToken", wrong));
      assertThat(answer.status()).as(wrong).isEqualTo(401);
    }
    assertThat(Api.anyone().post("/tokens/refresh", Json.object()).status()).isEqualTo(422);
    assertThat(bearing(tokens.getString("refreshToken")).get(ORDERS).status()).isEqualTo(401);
    assertThat(bearing(handle).get(ORDERS).status()).isEqualTo(401);
    assertThat(opens(tokens)).isTrue();
  }

  @Test
  void should_keep_no_token_as_it_is() {
    JsonObject tokens = ask(OFFICER, Staff.PASSWORD).expect(200).json();
    String[] refresh = tokens.getString("refreshToken").split("[.]", 2);

    for (String secret : List.of(tokens.getString("accessToken"), refresh[0], refresh[1])) {
      assertThat(
              Database.number(
                  "SELECT (SELECT COUNT(*) FROM access_token WHERE token_hash = ?)"
                      + " + (SELECT COUNT(*) FROM token_family"
                      + " WHERE handle_hash = ? OR refresh_hash = ?)",
                  secret,
                  secret,
                  secret))
          .isZero();
    }
  }

  private static boolean opens(JsonObject tokens) {
    return bearing(tokens).get(ORDERS).status() == 200;
  }

  private static Api bearing(JsonObject tokens) {
    return bearing(tokens.getString("accessToken"));
  }

  private static Api bearing(String token) {
    return Api.anyone().bearing(token);
  }

  private static Answer refresh(JsonObject tokens) {
    return Api.anyone()
        .post("/tokens/refresh", Json.object("refreshToken", tokens.getString("refreshToken")));
  }

  private static Answer ask(String email, String password) {
    return Api.anyone().post("/tokens", Json.object("email", email, "password", password));
  }
}
