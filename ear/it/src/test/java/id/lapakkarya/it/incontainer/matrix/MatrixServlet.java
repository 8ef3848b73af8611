package id.lapakkarya.it.incontainer.matrix;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Runs the matrix in a request of its own, and gives its cells as lines. */
@WebServlet("/matrix")
public class MatrixServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Instance<Matrix> matrix;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    boolean keysHold = !"ignored".equals(request.getParameter("keys"));
    for (Cell cell : matrix.get().run(request.getParameter("unit"), keysHold)) {
      response.getWriter().println(cell.line());
    }
  }
}
