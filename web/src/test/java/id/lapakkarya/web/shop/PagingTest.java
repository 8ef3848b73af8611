package id.lapakkarya.web.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {
  private static Paging at(int current, int count) {
    return new Paging(current, count, page -> "/cari?page=" + page);
  }

  @Test
  void should_show_every_page_of_a_short_list() {
    assertThat(at(1, 3).getWindow()).containsExactly(0, 1, 2);
  }

  @Test
  void should_leave_out_pages_far_from_the_current_one() {
    assertThat(at(5, 12).getWindow()).containsExactly(0, -1, 4, 5, 6, -1, 11);
  }

  @Test
  void should_know_its_ends() {
    assertThat(at(0, 2).isHasPrevious()).isFalse();
    assertThat(at(0, 2).isHasNext()).isTrue();
    assertThat(at(1, 2).isHasNext()).isFalse();
  }
}
