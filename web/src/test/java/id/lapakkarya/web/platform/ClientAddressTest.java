package id.lapakkarya.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
  private static final String PROXY = "192.0.2.1";
  private static final String CLIENT = "198.51.100.7";

  @Test
  void should_believe_the_proxy() {
    assertThat(ClientAddress.of(PROXY, CLIENT, List.of("192.0.2.9", PROXY))).isEqualTo(CLIENT);
  }

  @Test
  void should_believe_nobody_else() {
    assertThat(ClientAddress.of("203.0.113.5", CLIENT, List.of(PROXY))).isEqualTo("203.0.113.5");
    assertThat(ClientAddress.of("203.0.113.5", CLIENT, List.of())).isEqualTo("203.0.113.5");
  }

  @Test
  void should_take_whom_the_proxy_heard_and_not_what_the_client_said_before() {
    assertThat(ClientAddress.of(PROXY, "10.0.0.1, " + CLIENT, List.of(PROXY))).isEqualTo(CLIENT);
  }

  @Test
  void should_take_the_peer_where_nobody_is_named() {
    assertThat(ClientAddress.of(PROXY, null, List.of(PROXY))).isEqualTo(PROXY);
    assertThat(ClientAddress.of(PROXY, " ", List.of(PROXY))).isEqualTo(PROXY);
  }

  @Test
  void should_know_a_proxy_by_name() {
    assertThat(ClientAddress.of("127.0.0.1", CLIENT, List.of("localhost"))).isEqualTo(CLIENT);
    assertThat(ClientAddress.of("127.0.0.1", CLIENT, List.of("no-such-host.invalid")))
        .isEqualTo("127.0.0.1");
  }
}
