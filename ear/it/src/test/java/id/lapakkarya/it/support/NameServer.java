package id.lapakkarya.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name server that knows TXT records and nothing else (RFC 1035). */
public final class NameServer implements AutoCloseable {
  private static final int HEADER = 12;
  private static final int ANSWERED = 0x8580;
  private static final int UNKNOWN = 0x8583;
  private static final int POINTER_TO_QUESTION = 0xc00c;
  private static final int TXT = 16;
  private static final int INTERNET = 1;

  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final DatagramSocket socket;

  public NameServer() {
    try {
      socket = new DatagramSocket(Environment.dnsPort(), InetAddress.getLoopbackAddress());
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
    Thread answering = new Thread(this::answer, "name-server");
    answering.setDaemon(true);
    answering.start();
  }

  public void say(String name, String text) {
    texts.put(name, text);
  }

  private void answer() {
    byte[] bytes = new byte[512];
    while (!socket.isClosed()) {
      try {
        DatagramPacket question = new DatagramPacket(bytes, bytes.length);
        socket.receive(question);
        byte[] answer = answerTo(ByteBuffer.wrap(bytes, 0, question.getLength()));
        socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private byte[] answerTo(ByteBuffer question) {
    short id = question.getShort(0);
    StringBuilder name = new StringBuilder();
    int end = HEADER;
    for (int length = question.get(end); length > 0; length = question.get(end)) {
      byte[] label = new byte[length];
      question.get(end + 1, label);
      name.append(name.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
      end += length + 1;
    }
    end += 5;
    String text = texts.get(name.toString());
    ByteBuffer answer = ByteBuffer.allocate(512);
    answer.putShort(id).putShort((short) (text == null ? UNKNOWN : ANSWERED));
    answer.putShort((short) 1).putShort((short) (text == null ? 0 : 1)).putInt(0);
    answer.put(question.array(), HEADER, end - HEADER);
    if (text != null) {
      byte[] said = text.getBytes(StandardCharsets.US_ASCII);
      answer.putShort((short) POINTER_TO_QUESTION).putShort((short) TXT).putShort((short) INTERNET);
      answer.putInt(0).putShort((short) (said.length + 1)).put((byte) said.length).put(said);
    }
    return Arrays.copyOf(answer.array(), answer.position());
  }

  @Override
  public void close() {
    socket.close();
  }
}
