package id.lapakkarya.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection to the server, kept open from request to request; a new one is made when the
 * server has closed it.
 */
public final class Browser implements Closeable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final int port;
  private final String headers;
  private final byte[] buffer = new byte[65_536];
  private final StringBuilder line = new StringBuilder(120);
  private Socket socket;
  private InputStream in;
  private int next;
  private int end;

  public Browser(int port) {
    this.port = port;
    this.headers =
        " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nUser-Agent: lapak-bench\r\nAccept: */*\r\nAccept-Encoding: gzip\r\n";
  }

  public Answer get(String path) throws IOException {
    return send("GET", path, "", "");
  }

  public Answer post(String path, String json) throws IOException {
    return send("POST", path, "", json);
  }

  /**
   * @param more further header lines, each ended by CR LF
   * @param json the body, or empty for none
   */
  public Answer send(String method, String path, String more, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head = method + " " + path + headers + more;
    if (!method.equals("GET")) {
      head += "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
    }
    byte[] first = (head + "\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] request = new byte[first.length + body.length];
    System.arraycopy(first, 0, request, 0, first.length);
    System.arraycopy(body, 0, request, first.length, body.length);
    boolean fresh = socket == null;
    try {
      return exchange(request);
    } catch (EOFException closed) {
      // The server may end a connection that it has kept for long, at any moment between requests.
      close();
      if (fresh) {
        throw closed;
      }
      return exchange(request);
    }
  }

  private Answer exchange(byte[] request) throws IOException {
    if (socket == null) {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = socket.getInputStream();
      next = 0;
      end = 0;
    }
    try {
      socket.getOutputStream().write(request);
      return read();
    } catch (EOFException e) {
      throw e;
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Answer read() throws IOException {
    int status = Integer.parseInt(readLine().substring(9, 12));
    int length = -1;
    boolean chunked = false;
    boolean gzip = false;
    boolean last = false;
    for (String header = readLine(); !header.isEmpty(); header = readLine()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      } else if (lower.startsWith("content-encoding:")) {
        gzip = lower.contains("gzip");
      } else if (lower.startsWith("connection:")) {
        last = lower.contains("close");
      }
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream(Math.max(length, 8_192));
    if (chunked) {
      for (int size = chunkSize(); size > 0; size = chunkSize()) {
        copy(size, body);
        readLine();
      }
      readLine();
    } else if (length > 0) {
      copy(length, body);
    }
    if (last) {
      close();
    }
    return new Answer(status, gzip, body.toByteArray());
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(readLine().strip(), 16);
  }

  private void copy(int length, ByteArrayOutputStream to) throws IOException {
    int left = length;
    while (left > 0) {
      if (next == end) {
        fill();
      }
      int some = Math.min(left, end - next);
      to.write(buffer, next, some);
      next += some;
      left -= some;
    }
  }

  private String readLine() throws IOException {
    line.setLength(0);
    while (true) {
      if (next == end) {
        fill();
      }
      char each = (char) (buffer[next++] & 0xff);
      if (each == '\n') {
        return line.toString();
      }
      if (each != '\r') {
        line.append(each);
      }
    }
  }

  private void fill() throws IOException {
    int read = in.read(buffer, 0, buffer.length);
    if (read < 0) {
      throw new EOFException("the server closed the connection");
    }
    next = 0;
    end = read;
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
