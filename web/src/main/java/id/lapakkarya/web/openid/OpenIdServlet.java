package id.lapakkarya.web.openid;

import id.lapakkarya.identity.OutsideIdentity;
import id.lapakkarya.identity.OutsideSignIn;
import id.lapakkarya.web.platform.LoginCookie;
import id.lapakkarya.web.platform.OfficeDoor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * To the provider and back: {@code /mulai} sends the browser there, {@code /kembali} is where it
 * comes back to. Where to go afterwards is never taken from what comes back.
 */
@WebServlet(OpenIdSettings.ROOT + "/*")
public class OpenIdServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(OpenIdServlet.class.getName());
  private static final String SIGN_IN = "/masuk";
  private static final String CODE = "/akun/kode";

  @Inject private transient OpenIdSettings settings;
  @Inject private transient OpenIdProvider provider;
  @Inject private transient OpenIdDoor door;
  @Inject private transient OutsideSignIn signIn;
  @Inject private transient LoginCookie cookie;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<OpenIdStep> step = OpenIdStep.find(settings, request.getPathInfo());
    if (step.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (step.get() == OpenIdStep.LEAVE) {
      leave(OfficeDoor.destination(request.getParameter("next")), response);
    } else {
      comeBack(request, response);
    }
  }

  private void leave(String next, HttpServletResponse response) throws IOException {
    try {
      response.sendRedirect(provider.question(door.begin(next)).toString());
    } catch (OpenIdException e) {
      fail(e, next, response);
    }
  }

  private void comeBack(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OpenIdAttempt attempt = door.take().orElse(null);
    if (attempt == null) {
      tell(OpenIdProblem.STATE, OfficeDoor.destination(null), response);
      return;
    }
    try {
      enter(provider.answer(request.getParameterMap(), attempt), attempt.next(), response);
    } catch (OpenIdException e) {
      fail(e, attempt.next(), response);
    }
  }

  private void enter(OutsideIdentity who, String next, HttpServletResponse response)
      throws IOException {
    OutsideSignIn.Outcome outcome = signIn.enter(who, cookie.device());
    if (outcome instanceof OutsideSignIn.Outcome.SignedIn signedIn) {
      cookie.begin(signedIn.login(), response);
      response.sendRedirect(next);
    } else if (outcome instanceof OutsideSignIn.Outcome.CodeDue due) {
      cookie.await(due.secret(), response);
      response.sendRedirect(CODE + "?next=" + OpenIdDoor.encoded(next));
    } else if (outcome instanceof OutsideSignIn.Outcome.Refused refused) {
      tell(OpenIdProblem.valueOf(refused.reason().name()), next, response);
    } else {
      door.keep(who);
      response.sendRedirect(SIGN_IN + "?next=" + OpenIdDoor.encoded(next));
    }
  }

  private static void fail(OpenIdException failure, String next, HttpServletResponse response)
      throws IOException {
    LOG.log(
        Level.WARNING,
        "signing in with the provider failed: {0}: {1}",
        new Object[] {failure.problem().code(), failure.getMessage()});
    tell(failure.problem(), next, response);
  }

  private static void tell(OpenIdProblem problem, String next, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(
        SIGN_IN + "?galat=" + problem.code() + "&next=" + OpenIdDoor.encoded(next));
  }
}
