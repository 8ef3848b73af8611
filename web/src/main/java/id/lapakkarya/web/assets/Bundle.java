package id.lapakkarya.web.assets;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one file of a style sheet or script and of those beside it that it imports, so that a page
 * asks once. The sources stay what browsers understand without this, too:
 *
 * <pre>
 *   &#64;import url("print.css") print;
 *   import "./parts.js";
 * </pre>
 */
final class Bundle {
  private static final Pattern SHEET =
      Pattern.compile("(?m)^@import url\\(\"([\\w-]+\\.css)\"\\)(?: ([a-z]+))?;$");
  private static final Pattern SCRIPT = Pattern.compile("(?m)^import \"\\./([\\w-]+\\.js)\";$");

  private Bundle() {}

  /**
   * @param source the text of the file
   * @param beside reads a file of the same folder by its name
   */
  static String of(String name, String source, UnaryOperator<String> beside) {
    if (name.endsWith(".css")) {
      return SHEET.matcher(source).replaceAll(found -> sheet(found, beside));
    }
    return name.endsWith(".js")
        ? SCRIPT
            .matcher(source)
            .replaceAll(found -> literally("{\n" + beside.apply(found.group(1)) + "}"))
        : source;
  }

  private static String sheet(MatchResult found, UnaryOperator<String> beside) {
    String text = beside.apply(found.group(1));
    String media = found.group(2);
    return literally(media == null ? text : "@media " + media + " {\n" + text + "}");
  }

  private static String literally(String text) {
    return Matcher.quoteReplacement(text);
  }
}
