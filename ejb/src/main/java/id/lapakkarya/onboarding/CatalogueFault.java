package id.lapakkarya.onboarding;

import java.io.Serializable;

/**
 * Something in a {@code catalogue.csv} that cannot be taken in.
 *
 * @param line from 1
 * @param field the column, or what of the work is wrong
 * @param code of a violation, such as {@code not-a-number}
 * @param detail what it is about, where that helps; may be empty
 */
public record CatalogueFault(long line, String field, String code, String detail)
    implements Serializable {
  /** As the loader writes it into the log. */
  String inEnglish(String file) {
    String reason =
        switch (code) {
          case "unreadable" -> "cannot be read: " + detail;
          case "column-missing" -> "these columns are missing: " + detail;
          case "wrong-width" -> "has " + detail + " columns";
          case "required" -> field + " is missing";
          case "not-a-number" -> field + " must be a whole number";
          case "not-a-pair" -> "'" + detail + "' must be key=value";
          case "not-a-paper-cell" -> "'" + detail + "' must be kind=number|holder|from|until";
          case "not-a-field-cell" ->
              "'"
                  + detail
                  + "' must be key=label|label in English|required or optional|letters or choices";
          case "storage" -> "storage must be ambient, chilled, frozen or empty";
          default -> field + " is not acceptable: " + code;
        };
    return file + ":" + line + ": " + reason;
  }
}
