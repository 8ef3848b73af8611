package id.lapakkarya.bench.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The two processes that are measured: the application server and the database.
 *
 * @param server process number
 * @param database process number
 */
record Servers(long server, long database) {
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
