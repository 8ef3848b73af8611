package id.lapakkarya.onboarding;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A description as a program sends it: {@code tenant.yaml} with the goods inside. */
final class TenantText {
  private static final String CATALOGUE = "catalogue";

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
    TenantDescription description = TenantYaml.describe(yaml, goods);
    BrokenDescription.throwIfAny(complaints);
    return description;
  }
}
