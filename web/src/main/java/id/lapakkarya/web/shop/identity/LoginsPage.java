package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.LoginView;
import id.lapakkarya.identity.Logins;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where I am signed in, and ending it from here. */
@Named
@RequestScoped
public class LoginsPage {
  private static final String HERE = "/akun/perangkat";

  @Inject private Logins logins;
  @Inject private Actor actor;
  @Inject private Member member;
  @Inject private Visit visit;

  private List<LoginView> all = List.of();

  public void open() {
    if (member.enter().isEmpty()) {
      return;
    }
    if (visit.isPost()) {
      end(visit.typed("login"));
    }
    all = logins.own();
  }

  private void end(String which) {
    if ("others".equals(which)) {
      logins.endOwnOthers(here());
      visit.seeOther(HERE + "?sudah=semua");
    } else if (which.matches("\\d{1,18}")) {
      try {
        logins.endOwn(Long.parseLong(which));
      } catch (LapakException over) {
        // It has ended meanwhile: what was wanted is so.
        if (over.kind() != LapakException.Kind.NOT_FOUND) {
          throw over;
        }
      }
      visit.seeOther(HERE + "?sudah=perangkat");
    }
  }

  private long here() {
    return actor.login().map(LoginView::id).orElse(-1L);
  }

  public boolean isHere(LoginView login) {
    return login.id() == here();
  }

  public List<LoginView> getAll() {
    return all;
  }
}
