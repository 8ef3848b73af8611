package id.lapakkarya.shipping;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Fills the areas from the bundled table (idn-area-data, ODbL). */
@Dependent
public class V008__Areas extends BaseJavaMigration {
  private static final int BATCH = 1_000;

  @Override
  public void migrate(Context context) throws Exception {
    try (var resource = V008__Areas.class.getResourceAsStream("areas.csv");
        var reader = new InputStreamReader(required(resource), StandardCharsets.UTF_8);
        var rows =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader);
        var insert =
            context
                .getConnection()
                .prepareStatement(
                    "INSERT INTO area (code, parent, name, level) VALUES (?, ?, ?, ?)")) {
      for (CSVRecord row : rows) {
        insert.setString(1, row.get("code"));
        insert.setString(2, row.get("parent").isEmpty() ? null : row.get("parent"));
        insert.setString(3, row.get("name"));
        insert.setString(4, row.get("level"));
        insert.addBatch();
        if (row.getRecordNumber() % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static java.io.InputStream required(java.io.InputStream resource) throws IOException {
    if (resource == null) {
      throw new IOException("areas.csv is missing from the application");
    }
    return resource;
  }
}
