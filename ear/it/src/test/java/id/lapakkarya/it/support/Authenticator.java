package id.lapakkarya.it.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The phone of an account with a second factor; its codes are made apart from the product's. */
public final class Authenticator {
  private static final String PAGE = "/akun/dua-langkah";
  private static final Pattern SECRET = Pattern.compile("data-secret=\"[^\"]*\">([A-Z2-7 ]+)<");
  private static final Pattern CODE = Pattern.compile("<code>(\\d[a-z2-9]{4}-[a-z2-9]{5})</code>");
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_SECONDS = 30;

  /** A code that is about to run out may be too old when it arrives. */
  private static final int TO_ARRIVE = 5;

  private static final Map<String, Authenticator> PHONES = new ConcurrentHashMap<>();

  private final String email;
  private final byte[] secret;
  private List<String> recoveryCodes = List.of();
  private long used;

  private Authenticator(String email, String base32) {
    this.email = email;
    this.secret = bytes(base32.replace(" ", ""));
  }

  /** The phone of that account; none where the password is enough. */
  public static Optional<Authenticator> find(String email) {
    return Optional.ofNullable(PHONES.get(email));
  }

  /** Sets one up in a browser in which that person is signed in. */
  public static Authenticator enrol(Browser browser, String email) {
    browser.post(PAGE, Map.of("act", "begin"));
    Reply page = browser.get(PAGE);
    Matcher shown = SECRET.matcher(page.text());
    if (!shown.find()) {
      throw new AssertionError("no secret for " + email + ": " + page.status());
    }
    Authenticator phone = new Authenticator(email, shown.group(1));
    Reply codes = browser.post(PAGE, Map.of("act", "confirm", "code", phone.next()));
    phone.recoveryCodes = codesIn(codes);
    if (phone.recoveryCodes.isEmpty()) {
      throw new AssertionError("not switched on for " + email + ": " + codes.status());
    }
    PHONES.put(email, phone);
    return phone;
  }

  /** The recovery codes on a page. */
  public static List<String> codesIn(Reply page) {
    return CODE.matcher(page.text()).results().map(found -> found.group(1)).toList();
  }

  /** The phone is gone. */
  public static void lose(String email) {
    PHONES.remove(email);
  }

  public List<String> recoveryCodes() {
    return recoveryCodes;
  }

  /**
   * A code that was not used yet. Where all that count now were, they are as if they had been used
   * long ago: nobody waits for half a minute.
   */
  public synchronized String next() {
    long oldest = Math.floorDiv(seconds() + TO_ARRIVE, (long) STEP_SECONDS) - 1;
    if (used > Math.floorDiv(seconds(), (long) STEP_SECONDS)) {
      Database.letCodesPass(email);
      used = 0;
    }
    used = Math.max(used + 1, oldest);
    return code(used);
  }

  /** A code that no clock shows for a long time. */
  public String wrong() {
    return code(Math.floorDiv(seconds(), (long) STEP_SECONDS) - 1_000);
  }

  private static long seconds() {
    return System.currentTimeMillis() / 1_000;
  }

  private String code(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(step).array()));
      int number = hash.getInt(hash.get(19) & 15) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String base32) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char letter : base32.toCharArray()) {
      buffer = (buffer << 5 | BASE32.indexOf(letter)) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
