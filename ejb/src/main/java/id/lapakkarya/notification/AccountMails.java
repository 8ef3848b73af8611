package id.lapakkarya.notification;

import id.lapakkarya.identity.AccountMail;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
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
    values.put("link", publicUrl + values.getOrDefault("path", ""));
    mailer.write(mail.template(), mail.locale(), mail.recipient(), values);
  }
}
