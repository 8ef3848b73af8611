package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written down can be read again, and is the same. */
class TenantWriterTest {
  @TempDir private Path temporary;

  static List<Path> tenants() throws IOException {
    try (Stream<Path> folders = Files.list(TenantFolderTest.TENANTS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tenants")
  void should_write_every_tenant_so_that_it_is_read_as_the_same(Path folder)
      throws IOException, BrokenDescription {
    TenantDescription tenant = TenantFolder.read(folder, TenantFolderTest.CATEGORIES);
    Path copy = Files.createDirectory(temporary.resolve(folder.getFileName().toString()));

    Files.writeString(copy.resolve("tenant.yaml"), TenantWriter.yaml(tenant));
    Files.writeString(copy.resolve("catalogue.csv"), TenantWriter.csv(tenant.goods()));

    assertThat(TenantFolder.read(copy, TenantFolderTest.CATEGORIES))
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*line")
        .isEqualTo(tenant);
  }
}
