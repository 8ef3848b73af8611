package id.lapakkarya.identity;

import id.lapakkarya.platform.Violations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which passwords may be chosen, after NIST SP 800-63B, section 5.1.1.2: long enough, in any
 * characters, nothing that is guessed first; and no rule about which sorts of characters it mixes.
 * Asked wherever a password is set.
 */
public final class PasswordPolicy {
  /** Characters, not bytes: nothing is cut off below. */
  static final int LONGEST = 200;

  private static final int SHORTEST = 8;
  private static final int SHORTEST_OF_STAFF = 12;
  private static final int FEWEST_DIFFERENT = 5;
  private static final Pattern DECORATED =
      Pattern.compile("[^\\p{L}]*(\\p{L}[\\p{L} ._-]*\\p{L})[^\\p{L}]*");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s._+-]+");

  private static final Set<String> COMMON =
      Stream.concat(read("common-passwords.txt"), read("common-words.txt"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> SERVICE = Set.of("lapakkarya", "lapak", "karya");

  private PasswordPolicy() {}

  /**
   * As it is compared and hashed: the same password typed on another keyboard is the same
   * (Normalization Form KC).
   */
  static String normalised(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  /** Adds to the violations what is wrong with that password for that address. */
  public static void check(
      Violations violations, String field, String password, String email, boolean staff) {
    problem(password, email, staff).ifPresent(code -> violations.add(field, code));
  }

  /** Code of what is wrong; empty when the password may be chosen. */
  static Optional<String> problem(String password, String email, boolean staff) {
    if (password == null || password.isEmpty()) {
      return Optional.of("required");
    }
    String typed = normalised(password);
    int length = typed.codePointCount(0, typed.length());
    if (length < (staff ? SHORTEST_OF_STAFF : SHORTEST)) {
      return Optional.of(staff ? "password-short-staff" : "password-short");
    }
    if (length > LONGEST) {
      return Optional.of("too-long");
    }
    String plain = typed.toLowerCase(Locale.ROOT);
    if (isCommon(plain) || isMonotonous(plain)) {
      return Optional.of("password-common");
    }
    return isAboutThem(plain, email) ? Optional.of("password-about-you") : Optional.empty();
  }

  /** On the list, or a word of it with digits and signs around. */
  private static boolean isCommon(String plain) {
    if (COMMON.contains(plain) || COMMON.contains(without(plain, SEPARATORS))) {
      return true;
    }
    Matcher decorated = DECORATED.matcher(plain);
    return decorated.matches() && COMMON.contains(without(decorated.group(1), SEPARATORS));
  }

  /** A few characters again and again, or each the neighbour of the one before. */
  private static boolean isMonotonous(String plain) {
    if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return true;
    }
    int step = plain.charAt(1) - plain.charAt(0);
    return Math.abs(step) <= 1
        && IntStream.range(1, plain.length())
            .allMatch(i -> plain.charAt(i) - plain.charAt(i - 1) == step);
  }

  /** Little is left once the name of the service and the parts of the own address are taken out. */
  private static boolean isAboutThem(String plain, String email) {
    String rest = plain;
    String address = email == null ? "" : normalised(email).strip().toLowerCase(Locale.ROOT);
    for (String known :
        Stream.concat(
                Stream.of(address, without(address, SEPARATORS)),
                Stream.concat(Stream.of(address.split("[@._+-]+")), SERVICE.stream()))
            .filter(part -> part.length() > 3)
            .sorted((one, other) -> other.length() - one.length())
            .toList()) {
      rest = rest.replace(known, "");
    }
    return !rest.equals(plain) && rest.replaceAll("[^\\p{L}\\p{N}]", "").length() < SHORTEST;
  }

  private static String without(String text, Pattern pattern) {
    return pattern.matcher(text).replaceAll("");
  }

  private static Stream<String> read(String name) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return lines.lines().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
