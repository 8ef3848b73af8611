package id.lapakkarya.it.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.lapakkarya.it.support.Environment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One visitor's window, with what its pages complained about. */
public final class Window {
  // The second is how Chromium speaks of a service worker's own script.
  private static final Pattern UNREACHABLE =
      Pattern.compile("net::ERR_|error occurred when fetching the script");

  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> refusalsExpected = new HashSet<>();
  private boolean offline;

  Window(Page page) {
    this.page = page;
    page.onConsoleMessage(this::note);
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  private void note(ConsoleMessage message) {
    String about = message.location().replaceFirst(":\\d+:\\d+$", "");
    boolean unreachable = offline && UNREACHABLE.matcher(message.text()).find();
    if ("error".equals(message.type()) && !unreachable && !refusalsExpected.contains(about)) {
      complaints.add(page.url() + ": " + message.text() + " (" + message.location() + ")");
    }
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  public Page page() {
    return page;
  }

  public Window open(String path) {
    page.navigate(path);
    return this;
  }

  /** What comes back when that address is typed in; a refusal is what the caller is after. */
  public int statusOf(String path) {
    refusalsExpected.add(Environment.url() + path);
    return page.navigate(path).status();
  }

  /** The form of this page is going to be refused, and the browser's console will say so. */
  public void expectRefusal() {
    refusalsExpected.add(page.url());
  }

  /** What this page's script sends there is going to be refused. */
  public void expectRefusalOf(String path) {
    refusalsExpected.add(Environment.url() + path);
  }

  /** Pulls the plug; what cannot be reached then is no complaint. */
  public void goOffline() {
    offline = true;
    page.context().setOffline(true);
  }

  public void goOnline() {
    page.context().setOffline(false);
  }

  public Locator button(String name) {
    return byRole(AriaRole.BUTTON, name);
  }

  public Locator link(String name) {
    return byRole(AriaRole.LINK, name);
  }

  public Locator heading(String name) {
    return byRole(AriaRole.HEADING, name);
  }

  public Locator radio(String name) {
    return byRole(AriaRole.RADIO, name);
  }

  /** A group of choices with that legend. */
  public Locator group(String name) {
    return byRole(AriaRole.GROUP, name);
  }

  public Locator byRole(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
  }

  /** The field with exactly that label. */
  public Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }
}
