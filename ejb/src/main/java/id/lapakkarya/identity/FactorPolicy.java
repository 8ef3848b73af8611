package id.lapakkarya.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who must have a second factor: whoever works for the province or with money ({@link
 * Role#needsSecondFactor}). The demo's accounts need none, as long as it is the demo: everybody
 * knows their password, and tries the product with them. It is a mark of the account, not its
 * address, that tells them, and the mark counts for nothing without the demo profile.
 */
@ApplicationScoped
public class FactorPolicy {
  private final boolean demo;

  protected FactorPolicy() {
    this(false);
  }

  @Inject
  public FactorPolicy(@ConfigProperty(name = "lapak.demo", defaultValue = "false") boolean demo) {
    this.demo = demo;
  }

  /** True when that person may not be without one. */
  public boolean obliges(AccountView account) {
    return !(demo && account.demo())
        && account.assignments().stream().anyMatch(Assignment::needsSecondFactor);
  }

  /** True when that person must set one up before anything else opens. */
  public boolean isMissing(AccountView account) {
    return !account.secondFactor() && obliges(account);
  }
}
