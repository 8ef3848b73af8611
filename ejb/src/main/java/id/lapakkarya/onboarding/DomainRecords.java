package id.lapakkarya.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NoInitialContextException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.spi.InitialContextFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the Domain Name System says in TXT records (RFC 1035, 3.3.14). Asked is a name server only:
 * no request ever goes to a host that somebody has typed in.
 */
@ApplicationScoped
class DomainRecords {
  private static final Logger LOG = Logger.getLogger(DomainRecords.class.getName());
  private static final String FACTORY = "com.sun.jndi.dns.DnsContextFactory";
  private static final String FIRST_WAIT_MILLIS = "1000";
  private static final String TRIES = "2";
  private static final String TXT = "TXT";

  /** {@code dns://host:port}, for a name server other than the machine's own. */
  @Inject
  @ConfigProperty(name = "lapak.dns")
  private Optional<String> server;

  /** Whether one of the TXT records of that name says just this; also false when nobody answers. */
  boolean says(String name, String text) {
    return textsOf(name, server.orElse("dns:")).contains(text);
  }

  static List<String> textsOf(String name, String nameServer) {
    Hashtable<String, String> environment = new Hashtable<>();
    environment.put(Context.PROVIDER_URL, nameServer);
    environment.put("com.sun.jndi.dns.timeout.initial", FIRST_WAIT_MILLIS);
    environment.put("com.sun.jndi.dns.timeout.retries", TRIES);
    try {
      DirContext names = (DirContext) factory().getInitialContext(environment);
      try {
        return textsIn(names.getAttributes(name, new String[] {TXT}).get(TXT));
      } finally {
        names.close();
      }
    } catch (NamingException unanswered) {
      LOG.log(Level.FINE, "no TXT record", unanswered);
      return List.of();
    }
  }

  /**
   * Java's own, as a service: the application server would look for it among its own classes, and
   * not be let in.
   */
  private static InitialContextFactory factory() throws NamingException {
    return ServiceLoader.load(ModuleLayer.boot(), InitialContextFactory.class).stream()
        .filter(each -> each.type().getName().equals(FACTORY))
        .findFirst()
        .orElseThrow(() -> new NoInitialContextException(FACTORY))
        .get();
  }

  private static List<String> textsIn(Attribute records) throws NamingException {
    List<String> texts = new ArrayList<>();
    if (records != null) {
      NamingEnumeration<?> all = records.getAll();
      while (all.hasMore()) {
        String text = String.valueOf(all.next());
        texts.add(text.replaceAll("^\"|\"$", ""));
      }
    }
    return texts;
  }
}
