package id.lapakkarya.notification;

import id.lapakkarya.identity.AccountMail;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the mails that identity asks for, which stands left of this context and knows no mailer.
 */
@Stateless
@Internal
public class AccountMails {
  @Inject private Mailer mailer;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  public void write(@Observes AccountMail mail) {
    Map<String, String> values = new HashMap<>(mail.values());
    values.computeIfPresent(
        "role",
        (name, role) -> Mailer.text("role." + role.toLowerCase(Locale.ROOT), mail.locale()));
    values.computeIfPresent("scope", (name, scope) -> placeOf(scope, mail.locale()));
    values.put("link", publicUrl + values.getOrDefault("path", ""));
    mailer.write(mail.template(), mail.locale(), mail.recipient(), values);
  }

  /** A Lapas comes by its name; the platform and regions by their keys. */
  private static String placeOf(String scope, Locale locale) {
    return Scope.parse(scope)
        .map(
            known ->
                known instanceof Scope.Region region
                    ? Mailer.text("scope.region", locale).replace("{code}", region.code())
                    : Mailer.text("scope.platform", locale))
        .orElse(scope);
  }
}
