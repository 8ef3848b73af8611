package id.lapakkarya.bench.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The two processes that are measured: the application server and the database.
 *
 * @param server process number
 * @param database process number
 */
record Servers(long server, long database) {
  private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");

  /** What proc(5) counts processor time in: USER_HZ is 100 on every Linux in use. */
  private static final Duration TICK = Duration.ofMillis(10);

  /** Processor time that the two had used up by some moment. */
  record Cpu(Duration server, Duration database) {
    Cpu since(Cpu earlier) {
      return new Cpu(server.minus(earlier.server), database.minus(earlier.database));
    }
  }

  Cpu cpu() {
    return new Cpu(cpuOf(server), cpuOf(database));
  }

  private static Duration cpuOf(long process) {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElseThrow(() -> new IllegalStateException("process " + process + " is gone"));
  }

  /**
   * Processor time that the application server's just-in-time compiler has used up, as far as its
   * threads still live; known on Linux only.
   */
  Duration compiler() {
    Duration used = Duration.ZERO;
    try (DirectoryStream<Path> threads =
        Files.newDirectoryStream(Path.of("/proc/" + server + "/task"))) {
      for (Path thread : threads) {
        String stat = Files.readString(thread.resolve("stat"));
        if (COMPILER.matcher(stat).find()) {
          used = used.plus(usedBy(stat));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return used;
  }

  /** Fields 14 and 15 of proc(5), counted from behind the name: in user and in kernel mode. */
  private static Duration usedBy(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return TICK.multipliedBy(Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
  }

  /** Memory of the application server that is in RAM now, in megabytes; known on Linux only. */
  long residentMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/" + server + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
