package id.lapakkarya.web.assets;

import id.lapakkarya.web.answers.Answer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves {@link Assets}. A page of another version of the program, kept somewhere or written by
 * another node during an update, gets what this one has, for this once.
 */
@WebServlet(Assets.ROOT + "*")
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([0-9a-f]{1,40})/([\\w./-]+)");
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    Optional<Answer> file = path.matches() ? assets.find(path.group(2)) : Optional.empty();
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean current = path.group(1).equals(assets.getVersion());
    file.get().send(current ? FOR_EVER : "no-cache", request, response);
  }
}
