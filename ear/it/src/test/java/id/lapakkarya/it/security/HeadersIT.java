package id.lapakkarya.it.security;

import static id.lapakkarya.it.support.Goods.LPP;
import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.it.support.Answer;
import id.lapakkarya.it.support.Api;
import id.lapakkarya.it.support.Staff;
import id.lapakkarya.it.support.WholeEar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells a browser: pages, files, programs' answers and refusals alike. */
@WholeEar
class HeadersIT {
  private static final String POLICY = "Content-Security-Policy";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//",
        "//cari?q=songket",
        "//masuk",
        "//admin/produk",
        "//aset/0/shop/all.css",
        "//art/craft/songket.svg",
        "//sw.js",
        "//manifest.webmanifest",
        "//robots.txt",
        "//jakarta.faces.resource/core.js.xhtml?ln=primefaces",
        "//tidak/ada",
        "//karya/tidak-ada",
        "//aset/tidak/ada",
        "//openapi",
        "//health/ready",
        "/shops",
        "/tidak-ada",
        "/manage/lpp-palembang/orders"
      })
  void should_be_framed_by_nobody_and_be_what_it_says(String path) {
    Answer answer = Api.anyone().with("Accept", "*/*").get(path);

    assertThatIsStrict(answer);
  }

  @Test
  void should_be_as_strict_when_it_refuses_a_form_or_does_not_understand_it() {
    assertThatIsStrict(
        Api.anyone().with("Origin", "https://elsewhere.test").send("POST", "//keranjang", "x"));
    assertThatIsStrict(Api.anyone().send("POST", "/orders", "{"));
    assertThatIsStrict(Api.anyone().send("DELETE", "//cari"));
    assertThatIsStrict(Staff.operatorOf(LPP).get("/manage/lapas-palembang/orders"));
  }

  private static void assertThatIsStrict(Answer answer) {
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues(POLICY))
        .anySatisfy(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void should_let_the_storefront_run_and_dress_itself_from_its_own_files_alone() {
    String policy = Api.anyone().get("//").header(POLICY);

    assertThat(policy).startsWith("default-src 'self';").contains("object-src 'none'");
    assertThat(policy).doesNotContain("unsafe").doesNotContain("nonce").doesNotContain("*");
  }

  @Test
  void should_let_the_back_office_run_only_what_bears_the_nonce_of_its_page() {
    List<String> policies = Api.anyone().get("//masuk").headers().allValues(POLICY);
    List<String> next = Api.anyone().get("//masuk").headers().allValues(POLICY);

    assertThat(policies).hasSize(2).doesNotContainSequence(next);
    String scripts = policies.get(1);
    assertThat(scripts).matches("script-src 'self' 'nonce-[A-Za-z0-9+/=]{16,}';");
    assertThat(scripts).isNotEqualTo(next.get(1));
    assertThat(policies.get(0))
        .contains("style-src 'self';", "style-src-attr 'unsafe-inline';", "frame-src 'none';");
  }

  @Test
  void should_allow_an_answer_for_programs_nothing_at_all() {
    assertThat(Api.anyone().get("/shops").header(POLICY)).startsWith("default-src 'none';");
  }

  @Test
  void should_ask_for_encryption_for_good_where_the_buyer_came_encrypted() {
    Api behindTls = Api.anyone().with("X-Forwarded-Proto", "https");

    for (String path : List.of("//", "/shops", "//aset/0/shop/all.css", "//tidak/ada")) {
      assertThat(behindTls.get(path).header("Strict-Transport-Security"))
          .as(path)
          .isEqualTo("max-age=31536000");
      assertThat(Api.anyone().get(path).header("Strict-Transport-Security")).as(path).isEmpty();
    }
  }

  @Test
  void should_keep_no_page_of_the_back_office_anywhere() {
    assertThat(Api.anyone().get("//masuk").header("Cache-Control")).contains("no-store");
    assertThat(Api.anyone().get("//admin/").header("Cache-Control")).contains("no-store");
  }
}
