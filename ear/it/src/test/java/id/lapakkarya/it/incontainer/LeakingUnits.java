package id.lapakkarya.it.incontainer;

/**
 * Two persistence units with the mistakes that the matrix must see. They are made from the
 * application's own description when the archive of the test is, and are nowhere else.
 */
final class LeakingUnits {
  private static final String END = "</persistence-unit>";
  private static final String JOINS_TRANSACTION =
      "<property name=\"eclipselink.transaction.join-existing\" value=\"true\"/>";

  private LeakingUnits() {}

  static String addedTo(String description) {
    // As if somebody had given the mapping of the market unit to the tenant unit.
    String withoutFilter =
        unit(description, "market").replace("name=\"market\"", "name=\"leaking-filter\"");
    // As if somebody had turned a cache on, for speed.
    String withSharedCache =
        unit(description, "tenant")
            .replace("name=\"tenant\"", "name=\"leaking-cache\"")
            .replace("<shared-cache-mode>NONE<", "<shared-cache-mode>ALL<")
            .replace(
                JOINS_TRANSACTION,
                "<property name=\"eclipselink.multitenant.tenants-share-cache\" value=\"true\"/>");
    return description.replace(
        "</persistence>", withoutFilter + withSharedCache + "</persistence>");
  }

  private static String unit(String description, String name) {
    int begin = description.indexOf("<persistence-unit name=\"" + name + "\"");
    return description.substring(begin, description.indexOf(END, begin) + END.length());
  }
}
