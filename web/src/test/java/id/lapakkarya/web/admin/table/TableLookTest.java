package id.lapakkarya.web.admin.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look of a table is understood again as it was kept, and never believed. */
class TableLookTest {
  @Test
  void should_read_what_it_wrote() {
    TableLook look =
        TableLook.PLAIN
            .rows(50)
            .sortedBy("colPlaced", true)
            .hiding(List.of("colMethod", "colItems"))
            .filteredBy("tab=new&q=kain+songket");

    assertThat(TableLook.read(look.write())).isEqualTo(look);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&&&=",
        "rows",
        "rows=viele&sort=<b>&order=&hidden=%3Cscript%3E",
        "rows=-5&filters=%22%3E%3Cscript%3E",
        "rows=99999&sort=a.b",
        "hidden=%ZZ&filters=%",
        "sort=colunamyangterlalupanjanguntuksebuahkolom"
      })
  void should_pass_over_what_makes_no_sense(String kept) {
    assertThat(TableLook.read(kept)).isEqualTo(TableLook.PLAIN);
  }

  @Test
  void should_keep_the_rest_of_a_line_that_is_partly_broken() {
    TableLook look = TableLook.read("rows=viele&sort=colName&order=desc&hidden=colTown,1");

    assertThat(look).isEqualTo(new TableLook(0, "colName", true, List.of("colTown"), ""));
  }

  @Test
  void should_keep_no_filters_that_are_too_long() {
    String many = "q=" + "a".repeat(TableLook.LONGEST_FILTERS);

    assertThat(TableLook.PLAIN.filteredBy(many).filters()).isEmpty();
  }
}
