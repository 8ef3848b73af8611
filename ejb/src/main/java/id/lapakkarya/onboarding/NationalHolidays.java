package id.lapakkarya.onboarding;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The holidays in {@code tenants/holidays.yaml}. The province changes the file, and shops are
 * offered what it says a minute later; a broken file offers nothing, and the log says where.
 */
@ApplicationScoped
class NationalHolidays {
  private static final Logger LOG = Logger.getLogger(NationalHolidays.class.getName());

  @Inject
  @ConfigProperty(name = "lapak.tenants.dir")
  private Optional<String> folder;

  private final Remembered<List<NationalHoliday>> known = new Remembered<>(this::load);

  /** Those from that day on, in their order. */
  List<NationalHoliday> from(LocalDate day) {
    return known.get().stream().filter(each -> !each.day().isBefore(day)).toList();
  }

  private List<NationalHoliday> load() {
    Optional<Path> file =
        folder.map(path -> Path.of(path).resolve("holidays.yaml")).filter(Files::exists);
    if (file.isEmpty()) {
      return List.of();
    }
    List<String> complaints = new ArrayList<>();
    List<NationalHoliday> holidays = read(file.get(), complaints);
    complaints.forEach(reason -> LOG.log(Level.WARNING, "tenants/{0}", reason));
    return complaints.isEmpty() ? holidays : List.of();
  }

  /** Reads the file; what is wrong goes into {@code complaints}, one line each. */
  static List<NationalHoliday> read(Path file, List<String> complaints) {
    YamlFile yaml = YamlFile.read(file, "holidays.yaml", complaints);
    List<NationalHoliday> holidays = new ArrayList<>();
    for (YamlFile item : yaml.items("holidays")) {
      holidays.add(
          new NationalHoliday(
              item.date("date"),
              new LocalText(item.text("id", 120), item.text("en", 120)),
              item.text("source", 200)));
    }
    holidays.sort(Comparator.comparing(NationalHoliday::day));
    return List.copyOf(holidays);
  }
}
