package id.lapakkarya.web.shop;

import id.lapakkarya.identity.AccountView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.web.platform.Language;
import id.lapakkarya.web.platform.OfficeDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** The signed-in reader of pages that are for one person alone. */
@Named
@RequestScoped
public class Member {
  private static final String DOOR = "/akun/masuk";
  private static final String HOME = "/akun";

  /** What a page may say was done, named in its address after the form led there. */
  private static final Set<String> DONE =
      Set.of(
          "masuk",
          "keluar",
          "profil",
          "sandi",
          "bukti",
          "kirim-bukti",
          "perangkat",
          "semua",
          "baru",
          "dua-langkah-mati",
          "penyedia-putus",
          "alamat",
          "alamat-utama",
          "alamat-kembali",
          "dihapus");

  @Inject private Actor actor;
  @Inject private Visit visit;
  @Inject private Language lang;

  /** The reader; leads to the door, and is empty, when nobody is signed in. */
  public Optional<AccountView> enter() {
    visit.keepNoCopy();
    if (actor.account().isEmpty()) {
      visit.seeOther(DOOR + "?next=" + lang.path());
    }
    return actor.account();
  }

  public Optional<AccountView> find() {
    return actor.account();
  }

  /** Where to go after signing in: a page that asked for it, and nowhere else. */
  public static String destination(String wanted) {
    boolean own = wanted != null && wanted.matches("/(akun|checkout|keranjang)(/[a-z0-9/-]*)?");
    return own ? wanted : HOME;
  }

  /** As {@link #destination}, where a page of the back office may have asked, too. */
  public static String way(String wanted) {
    boolean office = wanted != null && wanted.startsWith("/admin");
    return office ? OfficeDoor.destination(wanted) : destination(wanted);
  }

  /** What the form before has done, as a key of texts; empty when there was none. */
  public String getDone() {
    String done = visit.typed("sudah");
    return DONE.contains(done) ? done : "";
  }

  public AccountView getAccount() {
    return actor.account().orElse(null);
  }
}
