package id.lapakkarya.web.shop;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a form, in the reader's words: once above the form, once beside each field.
 */
public class FormProblems {
  private final List<Problem> all = new ArrayList<>();
  private String heading = "";

  /**
   * @param field the field's id on the page, empty for the form as a whole
   */
  public record Problem(String field, String text) {}

  public void add(String field, String text) {
    if (of(field).isEmpty() || field.isEmpty()) {
      all.add(new Problem(field, text));
    }
  }

  public void add(String text) {
    add("", text);
  }

  public void head(String text) {
    heading = text;
  }

  public String getHeading() {
    return heading;
  }

  public List<Problem> getAll() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  public String of(String field) {
    return all.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::text)
        .findFirst()
        .orElse("");
  }
}
