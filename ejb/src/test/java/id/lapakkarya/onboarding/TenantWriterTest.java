package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written down can be read again, and is the same; columns of a variant or its axes that
 * were left out are written as empty ones, which say that there is none of it.
 */
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
        .ignoringFieldsMatchingRegexes(
            ".*line", ".*quantityPrices", ".*measures", ".*withdrawn", ".*axes", ".*extras.*")
        .isEqualTo(tenant);
  }

  @Test
  void should_lose_nothing_of_what_a_shop_shows() throws IOException, BrokenDescription {
    Path folder = Files.createDirectory(temporary.resolve("lapas-lahat"));
    Path source = TenantFolderTest.TENANTS.resolve("lapas-lahat");
    Files.copy(source.resolve("catalogue.csv"), folder.resolve("catalogue.csv"));
    Files.write(folder.resolve("logo.png"), picture("png", 300, 300));
    Files.write(folder.resolve("banner.jpg"), picture("jpeg", 1_200, 400));
    String work = Files.readAllLines(source.resolve("catalogue.csv")).get(1).split(",")[0];
    Files.writeString(
        folder.resolve("tenant.yaml"),
        Files.readString(source.resolve("tenant.yaml"))
                .replace("look: {", "look: {logo: logo.png, banner: banner.jpg, ")
            + "closedDays:\n  - {date: 2026-12-25, id: Natal, en: Christmas}\n"
            + "  - {date: 2027-01-02, id: Cuti}\nfeatured: ["
            + work
            + "]\n");
    TenantDescription tenant = TenantFolder.read(folder, TenantFolderTest.CATEGORIES);
    Path copy =
        Files.createDirectory(
            Files.createDirectory(temporary.resolve("copy")).resolve("lapas-lahat"));

    Files.writeString(copy.resolve("tenant.yaml"), TenantWriter.yaml(tenant));
    Files.writeString(copy.resolve("catalogue.csv"), TenantWriter.csv(tenant.goods()));
    for (Map.Entry<String, byte[]> file : TenantWriter.pictures(tenant).entrySet()) {
      Files.write(copy.resolve(file.getKey()), file.getValue());
    }
    TenantDescription again = TenantFolder.read(copy, TenantFolderTest.CATEGORIES);

    assertThat(tenant.front().featured()).containsExactly(work);
    assertThat(tenant.front().calendar().closedDays()).hasSize(2);
    assertThat(tenant.front().calendar().saysHours()).isTrue();
    assertThat(again.front().calendar()).isEqualTo(tenant.front().calendar());
    assertThat(again.front().featured()).isEqualTo(tenant.front().featured());
    assertThat(again.front().logo().orElseThrow().hash())
        .isEqualTo(tenant.front().logo().orElseThrow().hash());
    assertThat(again.front().banner().orElseThrow().width()).isEqualTo(1_200);
  }

  @Test
  void should_say_the_line_of_a_front_that_cannot_be_shown() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("lapas-lahat"));
    Path source = TenantFolderTest.TENANTS.resolve("lapas-lahat");
    Files.copy(source.resolve("catalogue.csv"), folder.resolve("catalogue.csv"));
    Files.writeString(folder.resolve("logo.png"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Files.writeString(
        folder.resolve("tenant.yaml"),
        Files.readString(source.resolve("tenant.yaml"))
                .replace("look: {", "look: {logo: logo.png, banner: ../rahasia.jpg, ")
                .replaceFirst("mon: .*", "mon: pagi")
            + "featured: [karya-lapak-lain]\n");

    assertThatThrownBy(() -> TenantFolder.read(folder, TenantFolderTest.CATEGORIES))
        .isInstanceOfSatisfying(
            BrokenDescription.class,
            broken ->
                assertThat(broken.reasons())
                    .anyMatch(reason -> reason.endsWith("logo is refused: not-a-picture"))
                    .anyMatch(reason -> reason.endsWith("banner names a picture that is not there"))
                    .anyMatch(reason -> reason.contains("mon must be like"))
                    .anyMatch(reason -> reason.contains("featured names works of this catalogue")));
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}
