package id.lapakkarya.bench.market;

import id.lapakkarya.bench.data.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time goes: a recording of the server's flight recorder during a measurement, and beside
 * it a summary, with what the database was asked meanwhile. What is measured is a little slower for
 * it.
 */
final class Profile {
  private static final int SHOWN = 25;
  private static final String OWN = "id.lapakkarya.";

  private final Map<String, Integer> onTop = new HashMap<>();
  private final Map<String, Integer> below = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Integer> nearest = new HashMap<>();
  private int samples;

  private Profile() {}

  /** What is to be looked at. */
  interface Work {
    Figure run() throws Exception;
  }

  /** Leaves the recording and its summary among the reports. */
  static Figure of(Options options, Database database, String name, Work work) throws Exception {
    long server = options.servers().server();
    Path recording = options.reports().resolve(name + ".jfr").toAbsolutePath();
    Statements before = Statements.now(database);
    // A request passes through more than the 64 methods that are looked at otherwise.
    command(server, "JFR.configure", "stackdepth=400");
    command(server, "JFR.start", "name=bench", "settings=profile");
    Figure figure = work.run();
    command(server, "JFR.stop", "name=bench", "filename=" + recording);
    Statements asked = Statements.now(database).since(before);
    Files.writeString(
        options.reports().resolve(name + ".txt"),
        String.format(Locale.ROOT, "%n%s, %s%n%n", figure.scale(), name)
            + summaryOf(recording)
            + asked.table(figure.visits()));
    return figure;
  }

  private static void command(long server, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    command.add(String.valueOf(server));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the flight recorder cannot be used: " + command);
    }
  }

  private static String summaryOf(Path recording) throws IOException {
    Profile profile = new Profile();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")
            && event.getStackTrace() != null) {
          profile.add(event.getStackTrace().getFrames());
        }
      }
    }
    return profile.table("On top of the stack", profile.onTop)
        + profile.table("Somewhere in the stack, by package", profile.below)
        + profile.table("Somewhere in the stack, own methods", profile.own)
        + profile.table("Highest own method in the stack", profile.nearest);
  }

  private void add(List<RecordedFrame> stack) {
    samples++;
    onTop.merge(nameOf(stack.get(0).getMethod()), 1, Integer::sum);
    Set<String> packages = new HashSet<>();
    Set<String> methods = new LinkedHashSet<>();
    for (RecordedFrame frame : stack) {
      String type = frame.getMethod().getType().getName();
      packages.add(beginningOf(type));
      if (type.startsWith(OWN) && !isGenerated(type)) {
        methods.add(nameOf(frame.getMethod()));
      }
    }
    packages.forEach(each -> below.merge(each, 1, Integer::sum));
    methods.forEach(each -> own.merge(each, 1, Integer::sum));
    nearest.merge(methods.stream().findFirst().orElse("(none)"), 1, Integer::sum);
  }

  /** Proxies stand beside the class itself. */
  private static boolean isGenerated(String type) {
    return type.contains("$Proxy$") || type.contains("__EJB31_Generated__");
  }

  private static String nameOf(RecordedMethod method) {
    return method.getType().getName() + "." + method.getName();
  }

  /** The first three parts of a name, of the own classes all but the last. */
  private static String beginningOf(String type) {
    int last = type.lastIndexOf('.');
    if (type.startsWith(OWN) || last < 0) {
      return last < 0 ? type : type.substring(0, last);
    }
    String[] parts = type.substring(0, last).split("\\.", -1);
    return String.join(".", List.of(parts).subList(0, Math.min(3, parts.length)));
  }

  private String table(String title, Map<String, Integer> counts) {
    StringBuilder text =
        new StringBuilder(String.format(Locale.ROOT, "%s (%d samples)%n", title, samples));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(
            each ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%6.1f%%  %s%n",
                        100.0 * each.getValue() / samples,
                        each.getKey())));
    return text.append(System.lineSeparator()).toString();
  }
}
