package id.lapakkarya.it.fuzz;

import id.lapakkarya.it.support.Browser;
import id.lapakkarya.it.support.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a page as one browser sees it. */
final class Forms {
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern FIELD =
      Pattern.compile("<(input|select|textarea|button)\\b([^>]*)>");
  private static final Pattern WIDGET =
      Pattern.compile("PrimeFaces\\.cw\\(\"[A-Za-z]+\",\"[^\"]*\",\\{id:\"([^\"]+)\"");
  private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']*)'\\)");

  /**
   * What can be sent.
   *
   * @param ajax whether the page's script may send it, too
   */
  record Form(
      String path, String method, Map<String, String> fields, List<String> ajax, String nonce) {}

  private Forms() {}

  static List<Form> on(String path, Reply page) {
    List<Form> found = new ArrayList<>();
    String html = page.text();
    Matcher nonce = NONCE.matcher(html);
    String sent = nonce.find() ? nonce.group(1) : "";
    List<String> widgets = WIDGET.matcher(html).results().map(each -> each.group(1)).toList();
    Matcher form = FORM.matcher(html);
    while (form.find()) {
      String action = attribute(form.group(1), "action");
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher field = FIELD.matcher(form.group(2));
      while (field.find()) {
        String name = attribute(field.group(2), "name");
        if (!name.isEmpty()) {
          fields.put(name, attribute(field.group(2), "value"));
        }
      }
      boolean stateful = fields.containsKey("jakarta.faces.ViewState");
      found.add(
          new Form(
              action.startsWith("/") ? action : path,
              attribute(form.group(1), "method").toLowerCase(java.util.Locale.ROOT),
              fields,
              stateful ? widgets : List.of(),
              sent));
    }
    return found;
  }

  /** The fields of the form with one or a few things turned wrong. */
  static Map<String, String> spoilt(Form form, Dice dice) {
    Map<String, String> fields = new LinkedHashMap<>(form.fields());
    List<String> names = new ArrayList<>(fields.keySet());
    int wrong = 1 + dice.below(3);
    for (int i = 0; i < wrong && !names.isEmpty(); i++) {
      String name = dice.any(names);
      boolean state = name.equals("jakarta.faces.ViewState");
      if (!state || dice.chance(10)) {
        fields.put(name, dice.chance(80) ? dice.text(name) : dice.broken(fields.get(name)));
      }
      if (dice.chance(10)) {
        fields.remove(name);
        names.remove(name);
      }
    }
    if (!form.ajax().isEmpty() && dice.chance(50)) {
      table(form, fields, dice);
    }
    return fields;
  }

  static Reply send(Form form, Map<String, String> fields, Browser browser) {
    return form.method().equals("post")
        ? browser.post(form.path(), fields)
        : browser.get(path(form.path(), fields));
  }

  /** What the script of a table sends when one turns its pages, sorts or chooses. */
  private static void table(Form form, Map<String, String> fields, Dice dice) {
    String source = dice.chance(90) ? dice.any(form.ajax()) : dice.odd();
    fields.put("jakarta.faces.partial.ajax", "true");
    fields.put("jakarta.faces.source", source);
    fields.put("jakarta.faces.partial.execute", dice.chance(90) ? source : dice.odd());
    fields.put("jakarta.faces.partial.render", dice.chance(90) ? source : "@all");
    fields.put("primefaces.nonce", dice.chance(90) ? form.nonce() : dice.odd());
    for (String suffix :
        List.of(
            "pagination",
            "first",
            "rows",
            "sorting",
            "sortKey",
            "sortDir",
            "filtering",
            "selection",
            "scrolling",
            "scrollOffset",
            "rowExpansion",
            "expandedRowIndex",
            "instantSelectedRowKey",
            "encodeFeature",
            "updateBody")) {
      if (dice.chance(25)) {
        fields.put(source + "_" + suffix, dice.chance(40) ? "true" : dice.odd());
      }
    }
  }

  private static String path(String path, Map<String, String> fields) {
    StringBuilder query = new StringBuilder(path).append('?');
    fields.forEach(
        (name, value) ->
            query
                .append(Description.encoded(name))
                .append('=')
                .append(Description.encoded(value))
                .append('&'));
    return query.toString();
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }
}
