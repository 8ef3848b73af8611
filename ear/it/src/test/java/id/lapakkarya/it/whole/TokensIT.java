package id.lapakkarya.it.whole;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import org.junit.jupiter.api.Test;

@WholeEar
class TokensIT {
  @Test
  void should_give_a_token_that_opens_the_door() {
    Answer answer = ask("operator@" + LPP + ".demo.test", Staff.PASSWORD);

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

  private static Answer ask(String email, String password) {
    return Api.anyone().post("/tokens", Json.object("email", email, "password", password));
  }
}
