package id.lapakkarya.it.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that an ordinary client does not let one make. */
public final class RawHttp {
  private RawHttp() {}

  /** The status that a GET gets under that host name. */
  public static int statusFor(String host, String path) {
    return statusOf("GET " + path + " HTTP/1.1\r\nHost: " + host);
  }

  /** All that a GET gets under that host name, from the status line to the end of the page. */
  public static String answerFor(String host, String path) {
    return whole("GET " + path + " HTTP/1.1\r\nHost: " + host);
  }

  private static String whole(String request) {
    URI server = URI.create(Environment.url());
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status of a form that is sent to that host by one of its own pages. */
  public static int statusForForm(String host, String path) {
    return statusOf(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded"
            + "\r\nContent-Length: 0");
  }

  /** The status that an upload of that many bytes gets, of which none is sent yet. */
  public static int statusForUpload(String path, long length) {
    return statusOf(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + URI.create(Environment.url()).getAuthority()
            + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=x"
            + "\r\nContent-Length: "
            + length);
  }

  private static int statusOf(String request) {
    URI server = URI.create(Environment.url());
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return Integer.parseInt(answer.readLine().split(" ", 3)[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
