package id.lapakkarya.web.shop.identity;

import id.lapakkarya.identity.FactorView;
import id.lapakkarya.identity.SecondFactors;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.shop.FormProblems;
import id.lapakkarya.web.shop.Member;
import id.lapakkarya.web.shop.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * The own second factor: set it up by QR code or typed secret, see the recovery codes once, make
 * others, switch it off.
 */
@Named
@RequestScoped
public class FactorPage {
  private static final String HERE = "/akun/dua-langkah";
  private static final String LETTERS_OF_A_GROUP = "(.{4})(?!$)";

  @Inject private SecondFactors factors;
  @Inject private AccountForm form;
  @Inject private Member member;
  @Inject private Language lang;
  @Inject private Visit visit;

  private FactorView state;
  private List<String> codes = List.of();

  public void open() {
    if (member.enter().isEmpty()) {
      return;
    }
    if (visit.isPost()) {
      act(visit.typed("act"));
    }
    state = factors.own();
  }

  private void act(String what) {
    switch (what) {
      case "begin" -> form.send(factors::begin, HERE);
      case "confirm" ->
          form.succeeds(() -> codes = factors.confirm(visit.typed("code"), lang.getLocale()));
      case "codes" -> form.succeeds(() -> codes = factors.renewCodes(lang.getLocale()));
      case "off" ->
          form.send(() -> factors.switchOff(lang.getLocale()), HERE + "?sudah=dua-langkah-mati");
      default -> {
        // Nothing that the page offers.
      }
    }
  }

  public FactorView getState() {
    return state;
  }

  public boolean isOn() {
    return state.since().isPresent();
  }

  /** When it was switched on; null while it is off. */
  public Instant getSince() {
    return state.since().orElse(null);
  }

  /** What the authenticator is to know; null when nothing is being set up. */
  public FactorView.Pending getPending() {
    return state.pending().orElse(null);
  }

  /** The secret in groups, to be typed. */
  public String getSecret() {
    return getPending().secret().replaceAll(LETTERS_OF_A_GROUP, "$1 ");
  }

  /** The recovery codes, on the one page that shows them. */
  public List<String> getCodes() {
    return codes;
  }

  /** The recovery codes as a file, which the browser makes out of the link itself. */
  public String getFile() {
    String lines = String.join("\r\n", codes) + "\r\n";
    return "data:text/plain;charset=utf-8,"
        + URLEncoder.encode(lines, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public FormProblems getProblems() {
    return form.problems();
  }
}
