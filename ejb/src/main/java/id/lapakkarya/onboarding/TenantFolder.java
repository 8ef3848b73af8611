package id.lapakkarya.onboarding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One folder of {@code tenants/}: read as a whole, or refused with everything that is wrong in it.
 */
final class TenantFolder {
  private TenantFolder() {}

  /**
   * @throws BrokenDescription with file, line and reason of each fault
   */
  static TenantDescription read(Path folder, Set<String> categories) throws BrokenDescription {
    List<String> complaints = new ArrayList<>();
    String name = folder.getFileName().toString();
    YamlFile yaml = YamlFile.read(folder.resolve("tenant.yaml"), name + "/tenant.yaml", complaints);
    BrokenDescription.throwIfAny(complaints);
    TenantDescription description =
        TenantYaml.describe(
            yaml,
            CatalogueFile.read(
                folder.resolve("catalogue.csv"), name + "/catalogue.csv", categories, complaints),
            TenantFiles.of(folder));
    if (!description.shop().slug().equals(name)) {
      yaml.complainAt("slug", "slug must be the name of the folder, " + name);
    }
    BrokenDescription.throwIfAny(complaints);
    return description;
  }
}
