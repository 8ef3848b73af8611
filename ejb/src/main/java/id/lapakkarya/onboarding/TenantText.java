package id.lapakkarya.onboarding;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A description as a program sends it: {@code tenant.yaml} with the goods inside, and the pictures
 * that it names in Base64 (RFC 4648).
 */
final class TenantText {
  private static final String CATALOGUE = "catalogue";
  private static final String PICTURES = "pictures";

  /** A whole description has no room for more. */
  private static final int LONGEST_PICTURE = 3_500_000;

  /** The text of a {@code catalogue.csv} of a few thousand works. */
  private static final int LONGEST_CATALOGUE = 2_000_000;

  private TenantText() {}

  /**
   * @throws BrokenDescription with line and reason of each fault
   */
  static TenantDescription read(String text, Set<String> categories) throws BrokenDescription {
    List<String> complaints = new ArrayList<>();
    YamlFile yaml = YamlFile.read(new StringReader(text), "tenant.yaml", complaints);
    BrokenDescription.throwIfAny(complaints);
    List<TenantDescription.Goods> goods =
        yaml.has(CATALOGUE)
            ? CatalogueFile.read(
                new StringReader(yaml.text(CATALOGUE, LONGEST_CATALOGUE)),
                "catalogue.csv",
                categories,
                complaints)
            : List.of();
    TenantDescription description = TenantYaml.describe(yaml, goods, picturesIn(yaml));
    BrokenDescription.throwIfAny(complaints);
    return description;
  }

  private static TenantFiles picturesIn(YamlFile yaml) {
    return name -> {
      if (!yaml.has(PICTURES) || !yaml.in(PICTURES).has(name)) {
        return Optional.empty();
      }
      YamlFile pictures = yaml.in(PICTURES);
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(pictures.text(name, LONGEST_PICTURE));
        return Optional.of(new ByteArrayInputStream(bytes));
      } catch (IllegalArgumentException e) {
        pictures.complainAt(name, name + " must be Base64");
        return Optional.of(InputStream.nullInputStream());
      }
    };
  }
}
