package id.lapakkarya.architecture;

import java.util.Map;

/** The only classes that speak SQL by themselves, where no unit filters, and why they do. */
final class NativeSql {
  static final Map<String, String> USERS =
      Map.ofEntries(
          Map.entry("audit.AuditTrail", "appends entries, which no entity may change"),
          Map.entry("audit.AuditVerification", "reads a whole chain, row by row"),
          Map.entry("audit.ChainVerifier", "the same, also without a server"),
          Map.entry("audit.PersonKeys", "keys belong to persons, not to tenants"),
          Map.entry("audit.SealWriter", "chains entries of every tenant"),
          Map.entry("audit.VerifyAudit", "a command of its own"),
          Map.entry("checkout.IdempotencyKeys", "a key is claimed by a unique insert"),
          Map.entry("identity.Attempts", "counts in one statement, whatever becomes of the rest"),
          Map.entry("identity.CreateAccount", "a command of its own"),
          Map.entry("identity.PersonSettings", "keeps or replaces in one statement"),
          Map.entry("identity.KeyQuota", "counts in one statement, whatever becomes of the rest"),
          Map.entry("onboarding.TenantLoader", "one node loads at a time, by a lock of MySQL"),
          Map.entry("platform.Broadcasts", "follows a sequence without an entity"),
          Map.entry("platform.IdBlocks", "identifiers, outside every transaction"),
          Map.entry("platform.EventPurge", "deletes what everybody has heard"),
          Map.entry("platform.CommandLineDatabase", "for commands beside the server"),
          Map.entry("platform.DatabaseMigration", "the schema"),
          Map.entry("platform.Outbox", "an insert without an entity"),
          Map.entry("platform.OutboxDelivery", "skips what another node has locked"),
          Map.entry("reporting.SalesReports", "sums over all tenants, for the province"),
          Map.entry("reporting.SalesRollup", "adds to sums in one statement"),
          Map.entry("shipping.V008__Areas", "a migration"),
          Map.entry("storefront.ListingProjector", "replaces what the public sees"),
          Map.entry("storefront.ListingReader", "searches what the public sees"),
          Map.entry("storefront.SearchTerms", "adds to counts in one statement"),
          Map.entry("tenancy.ShopDirectory", "holds a shop open, shared by all who order there"));

  private NativeSql() {}
}
