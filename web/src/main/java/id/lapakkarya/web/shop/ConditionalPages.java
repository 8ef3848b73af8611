package id.lapakkarya.web.shop;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The storefront's pages may be kept by the reader's browser, but are asked about each time: what
 * was withdrawn is gone at once, and what has not changed is not sent again.
 */
@WebFilter(urlPatterns = "/shop/*", dispatcherTypes = DispatcherType.FORWARD)
public class ConditionalPages extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!"GET".equals(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Cache-Control", "private, no-cache");
    Held held = new Held(response);
    chain.doFilter(request, held);
    if (response.isCommitted()) {
      return;
    }
    byte[] page = held.bytes();
    boolean keeps = !response.getHeader("Cache-Control").contains("no-store");
    if (response.getStatus() == HttpServletResponse.SC_OK && keeps && page.length > 0) {
      String tag = tagOf(page);
      response.setHeader("ETag", tag);
      if (tag.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private static String tagOf(byte[] page) {
    CRC32C sum = new CRC32C();
    sum.update(page);
    return "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(page.length) + "\"";
  }

  /** Holds the page back until its tag is known. */
  private static final class Held extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream page = new ByteArrayOutputStream(32_768);
    private final PrintWriter writer =
        new PrintWriter(new OutputStreamWriter(page, StandardCharsets.UTF_8));

    Held(HttpServletResponse response) {
      super(response);
    }

    byte[] bytes() {
      writer.flush();
      return page.toByteArray();
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
          page.write(b);
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new UnsupportedOperationException("pages are written at once");
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
      page.reset();
    }

    @Override
    public void reset() {
      super.reset();
      resetBuffer();
    }

    @Override
    public void setContentLength(int length) {
      // Set when the page is whole.
    }

    @Override
    public void setContentLengthLong(long length) {
      // Set when the page is whole.
    }
  }
}
