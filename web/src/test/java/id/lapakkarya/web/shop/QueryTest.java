package id.lapakkarya.web.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
  @Test
  void should_write_what_was_asked_in_order_and_escaped() {
    assertThat(Query.to("/cari").with("q", "tas & topi").with("page", 2))
        .hasToString("/cari?q=tas+%26+topi&page=2");
  }

  @Test
  void should_leave_out_what_is_empty_or_taken_away() {
    assertThat(Query.to("/cari").with("q", "").with("shop", "lpp-palembang").without("shop"))
        .hasToString("/cari");
  }

  @Test
  void should_name_a_parameter_as_often_as_it_has_values() {
    Query two = Query.to("/cari").withAll("shop", List.of("lpp-palembang", "lapas-lahat"));

    assertThat(two).hasToString("/cari?shop=lpp-palembang&shop=lapas-lahat");
    assertThat(two.without("shop", "lpp-palembang")).hasToString("/cari?shop=lapas-lahat");
    assertThat(two.without("shop", "lpp-palembang").without("shop", "lapas-lahat"))
        .hasToString("/cari");
  }
}
