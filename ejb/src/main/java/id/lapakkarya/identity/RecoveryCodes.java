package id.lapakkarya.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Codes on paper, for whoever has lost the device: ten, each good once. The first sign says which
 * of the ten it is, so that one slow hash is worked out for an attempt and not ten; the nine after
 * it are 44 random bits (OWASP ASVS 5.0, 6.5.2 wants such ones hashed like passwords).
 */
final class RecoveryCodes {
  static final int COUNT = 10;

  /** Without the letters and digits that are taken for each other. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 9;
  private static final int GROUP = 5;
  private static final Pattern FORM = Pattern.compile("\\d[" + SIGNS + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  /** All of them, in order of their slots, as they are shown: {@code 3k7mp-q2xwz}. */
  static List<String> next() {
    return IntStream.range(0, COUNT).mapToObj(RecoveryCodes::inSlot).toList();
  }

  private static String inSlot(int slot) {
    String code =
        slot
            + IntStream.range(0, LENGTH)
                .mapToObj(i -> SIGNS.substring(RANDOM.nextInt(SIGNS.length())).substring(0, 1))
                .collect(Collectors.joining());
    return code.substring(0, GROUP) + "-" + code.substring(GROUP);
  }

  /** A code as it is hashed; empty for what is none. */
  static Optional<String> plain(String typed) {
    return Optional.ofNullable(typed)
        .map(text -> text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT))
        .filter(text -> FORM.matcher(text).matches());
  }

  static int slotOf(String plain) {
    return plain.charAt(0) - '0';
  }
}
