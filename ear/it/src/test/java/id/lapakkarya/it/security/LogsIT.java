package id.lapakkarya.it.security;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Carts;
import id.lapakkarya.it.support.Database;
import id.lapakkarya.it.support.Environment;
import id.lapakkarya.it.support.Goods;
import id.lapakkarya.it.support.Json;
import id.lapakkarya.it.support.Orders;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads the server's log learns nothing of anybody, and nothing to sign in with. */
@WholeEar
class LogsIT {
  /** Found nowhere else. */
  private static final String MARK = "zq" + UUID.randomUUID().toString().substring(0, 8);

  private static final String EMAIL = MARK + "@contoh.test";
  private static final String PHONE = "0812" + (10_000_000 + MARK.hashCode() % 1_000_000);

  private final List<String> secrets = new ArrayList<>();

  @BeforeEach
  void signIn() {
    Staff.province();
  }

  @Test
  void should_keep_persons_and_secrets_out_of_the_log() {
    Orders order = sell();
    knockAtTheDoor();
    askOddly(order);
    fail(order);

    String log = log();

    assertThat(log).contains("request failed: ").contains("page failed: /keranjang");
    assertThat(linesWith(log, MARK)).isEmpty();
    assertThat(linesWith(log, PHONE)).isEmpty();
    assertThat(linesWith(log, Staff.PASSWORD)).isEmpty();
    for (String secret : secrets) {
      assertThat(linesWith(log, secret)).isEmpty();
    }
    assertThat(linesWith(log, Environment.required("LAPAK_DB_PASSWORD"))).isEmpty();
    assertThat(linesWith(log, Environment.required("LAPAK_FACTOR_KEY"))).isEmpty();
  }

  private Orders sell() {
    Carts cart = Carts.quotedWith(Goods.of(LPP, 5));
    JsonObject wanted = cart.order("qris");
    JsonObject buyer = Json.object("name", MARK + " Pembeli", "email", EMAIL, "phone", PHONE);
    JsonObject shipTo =
        Json.with(
            Json.with(wanted.getJsonObject("shipTo"), "recipient", MARK + " Penerima"),
            "street",
            "Jalan " + MARK);
    Answer placed =
        Carts.place(Json.with(Json.with(wanted, "buyer", buyer), "shipTo", shipTo), MARK);
    Orders order = Orders.of(cart, placed);
    secrets.add(cart.id());
    secrets.add(order.token());
    order.confirm().expect(200);
    order.accept(LPP).expect(200);
    order.ship(LPP).expect(200);
    order.deliver(LPP).expect(200);
    return order;
  }

  private void knockAtTheDoor() {
    String password = "rahasia-" + MARK;
    Api.anyone().post("/tokens", Json.object("email", EMAIL, "password", password));
    Api.anyone().post("/tokens", Json.object("email", "umkm@demo.test", "password", password));
    Answer given =
        Api.anyone()
            .post(
                "/tokens", Json.object("email", "collector@demo.test", "password", Staff.PASSWORD));
    secrets.add(given.expect(200).json().getString("accessToken"));
    Api.anyone().bearing(password).get("/manage/" + LPP + "/orders");
    Browser.signedIn(EMAIL).get("/admin/pesanan");
    Browser.signedIn("province@demo.test").get("/admin/catatan?q=" + MARK);
  }

  private static void askOddly(Orders order) {
    Api.anyone().get("/products?q=" + MARK);
    Api.anyone().get("//cari?q=" + MARK);
    Api.anyone().get("//pesanan/" + order.number() + "?token=" + order.token());
    Api.anyone().send("POST", "/orders", "{\"buyer\":{\"name\":\"" + MARK + "\",");
    Api.anyone().send("POST", "/orders", "{\"buyer\":\"" + MARK + "\"}");
    Api.anyone().send("POST", "/tokens", "{\"email\":[\"" + MARK + "\"]}");
    Api.anyone().with("Cookie", "lapak_cart=" + MARK).get("//keranjang");
    Browser.signedIn("operator@" + LPP + ".demo.test")
        .post(
            "/admin/produk",
            Map.of("jakarta.faces.ViewState", MARK, "list", "list", "products_first", MARK));
  }

  /** The worst is told with the statement that failed, and must still tell nothing of anybody. */
  private static void fail(Orders order) {
    Carts cart = Carts.quotedWith(Goods.of(LPP, 5));
    JsonObject buyer = Json.object("name", MARK, "email", EMAIL, "phone", PHONE);
    JsonObject wanted = Json.with(cart.order("qris"), "buyer", buyer);
    Database.without(
        "shop_order",
        () -> {
          assertThat(Carts.place(wanted, MARK + "-2").status()).isEqualTo(500);
          assertThat(Api.anyone().bearing(order.token()).get("/orders/" + order.number()).status())
              .isEqualTo(500);
        });
    Database.without(
        "cart",
        () ->
            assertThat(
                    Api.anyone()
                        .with("Cookie", "lapak_cart=" + cart.id())
                        .get("//keranjang?x=" + MARK)
                        .status())
                .isEqualTo(500));
  }

  private static String log() {
    await().until(() -> read().contains("page failed: /keranjang"));
    return read();
  }

  private static String read() {
    try (Stream<Path> all = Files.list(Environment.serverLogs())) {
      StringBuilder log = new StringBuilder();
      for (Path file :
          all.filter(each -> each.getFileName().toString().startsWith("server.log")).toList()) {
        log.append(Files.readString(file, StandardCharsets.UTF_8));
      }
      return log.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String linesWith(String log, String what) {
    return log.lines().filter(line -> line.contains(what)).collect(Collectors.joining("\n"));
  }
}
