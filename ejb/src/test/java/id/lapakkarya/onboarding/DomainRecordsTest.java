package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DomainRecordsTest {
  private static final String NAME = "_lapak-karya.toko.contoh.test";
  private static final int HEADER = 12;

  private DatagramSocket server;

  @BeforeEach
  void open() throws IOException {
    server = new DatagramSocket(0, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void should_read_what_the_domain_says() {
    answering("lapak-karya=bukti");

    assertThat(DomainRecords.textsOf(NAME, address())).containsExactly("lapak-karya=bukti");
  }

  @Test
  void should_read_nothing_where_nobody_answers() {
    String nobody = address();
    server.close();

    assertThat(DomainRecords.textsOf(NAME, nobody)).isEmpty();
  }

  private String address() {
    return "dns://127.0.0.1:" + server.getLocalPort();
  }

  private void answering(String text) {
    Thread thread =
        new Thread(
            () -> {
              try {
                DatagramPacket question = new DatagramPacket(new byte[512], 512);
                server.receive(question);
                byte[] answer = answer(question, text.getBytes(StandardCharsets.US_ASCII));
                server.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
              } catch (IOException closed) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** The question again, and one TXT record of the same name (RFC 1035, 4.1). */
  private static byte[] answer(DatagramPacket question, byte[] text) {
    byte[] asked = question.getData();
    int end = HEADER;
    while (asked[end] != 0) {
      end += asked[end] + 1;
    }
    end += 5;
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(new byte[] {asked[0], asked[1], (byte) 0x85, (byte) 0x80});
    answer.writeBytes(new byte[] {0, 1, 0, 1, 0, 0, 0, 0});
    answer.write(asked, HEADER, end - HEADER);
    answer.writeBytes(new byte[] {(byte) 0xc0, HEADER, 0, 16, 0, 1, 0, 0, 0, 0});
    answer.writeBytes(new byte[] {0, (byte) (text.length + 1), (byte) text.length});
    answer.writeBytes(text);
    return answer.toByteArray();
  }
}
