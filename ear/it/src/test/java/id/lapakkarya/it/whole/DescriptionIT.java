package id.lapakkarya.it.whole;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server says of itself. */
@WholeEar
class DescriptionIT {
  @ParameterizedTest
  @CsvSource({
    "/shops, get",
    "/shops/{shop}, get",
    "/categories, get",
    "/products, get",
    "/products/{slug}, get",
    "/areas, get",
    "/carts, post",
    "/carts/{id}, get",
    "/carts/{id}/lines/{sku}, put",
    "/carts/{id}/shipping-options, post",
    "/orders, post",
    "/orders/{number}, get",
    "/orders/{number}/cancel, post",
    "/payments/midtrans/notifications, post",
    "/tokens, post",
    "/tokens/refresh, post",
    "/tokens/revoke, post",
    "/manage/{shop}/products, get",
    "/manage/{shop}/products, post",
    "/manage/{shop}/products/{id}, get",
    "/manage/{shop}/products/{id}, put",
    "/manage/{shop}/products/{id}, delete",
    "/manage/{shop}/products/{id}/pictures, get",
    "/manage/{shop}/products/{id}/pictures, post",
    "/manage/{shop}/products/{id}/pictures/{picture}, delete",
    "/manage/{shop}/products/{id}/pictures/{picture}/words, put",
    "/manage/{shop}/products/{id}/pictures/{picture}/crop, put",
    "/manage/{shop}/products/{id}/pictures/{picture}/place, put",
    "/manage/{shop}/changes, get",
    "/manage/{shop}/changes/{id}/confirm, post",
    "/manage/{shop}/changes/{id}/ask, post",
    "/manage/{shop}/changes/{id}/decline, post",
    "/manage/{shop}/changes/{id}/withdraw, post",
    "/manage/{shop}/papers, get",
    "/manage/{shop}/papers, post",
    "/manage/{shop}/papers/{id}, get",
    "/manage/{shop}/papers/{id}, put",
    "/manage/{shop}/papers/{id}, delete",
    "/manage/{shop}/skus/{sku}/stock, get",
    "/manage/{shop}/skus/{sku}/stock, put",
    "/manage/{shop}/orders, get",
    "/manage/{shop}/orders/{number}, get",
    "/manage/{shop}/orders/{number}/accept, post",
    "/manage/{shop}/orders/{number}/reject, post",
    "/manage/{shop}/orders/{number}/ship, post",
    "/manage/{shop}/orders/{number}/deliver, post",
    "/manage/{shop}/orders/{number}/confirm-payment, post",
    "/manage/{shop}/ledger, get",
    "/province/orders/{number}/confirm-payment, post",
    "/province/reports/sales, get",
    "/province/shops, post",
    "/province/shops/{shop}, patch",
    "/promotion/playlists/{screen}, get"
  })
  void should_describe_every_call_of_the_contract(String path, String method) {
    JsonObject paths =
        Api.anyone()
            .with("Accept", "application/json")
            .get("//openapi")
            .expect(200)
            .json()
            .getJsonObject("paths");

    assertThat(paths).containsKey("/api/v1" + path);
    assertThat(paths.getJsonObject("/api/v1" + path)).containsKey(method);
  }

  @Test
  void should_say_that_it_is_alive_and_ready() {
    for (String check : new String[] {"//health/ready", "//health/live"}) {
      Answer answer = Api.anyone().get(check);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().getString("status")).isEqualTo("UP");
      assertThat(answer.json().getJsonArray("checks")).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /payments/midtrans/notifications",
    "GET, /manage/lpp-palembang/ledger",
    "GET, /promotion/playlists/alun-alun"
  })
  void should_say_plainly_what_is_not_there_yet(String method, String path) {
    Answer answer =
        method.equals("GET")
            ? Api.anyone().get(path)
            : Api.anyone().post(path, Json.object("x", 1));

    assertThat(answer.status()).isEqualTo(501);
    assertThat(answer.isProblem()).isTrue();
    assertThat(answer.code()).isEqualTo("not-implemented");
  }
}
