package id.lapakkarya.web.answers;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds an answer back until it is whole. */
final class HeldResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream(32_768);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
  private boolean handedOver;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] bytes() {
    writer.flush();
    return body.toByteArray();
  }

  /** Whether somebody else answers, with an error page or an address to go to. */
  boolean isHandedOver() {
    return handedOver || isCommitted();
  }

  @Override
  public void sendError(int status) throws IOException {
    handedOver = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    handedOver = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    handedOver = true;
    super.sendRedirect(location);
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        body.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        body.write(bytes, offset, length);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("answers are written at once");
      }
    };
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    body.reset();
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  @Override
  public void setContentLength(int length) {
    // Set when the answer is whole.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Set when the answer is whole.
  }
}
