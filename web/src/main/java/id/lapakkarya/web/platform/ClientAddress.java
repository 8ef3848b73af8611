package id.lapakkarya.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from, and how. Behind a proxy that is whom the proxy names; from anybody
 * else the header that names somebody is only talk.
 */
@ApplicationScoped
public class ClientAddress {
  private static final String NAMED = "X-Forwarded-For";
  private static final String SCHEME = "X-Forwarded-Proto";

  /**
   * Host names and addresses of the proxies, separated by commas; names are looked up each time.
   */
  @Inject
  @ConfigProperty(name = "lapak.proxies")
  private Optional<String> proxies;

  public String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), request.getHeader(NAMED), trusted());
  }

  /**
   * Whether the buyer's own connection is encrypted: the public address says so ({@code
   * LAPAK_PUBLIC_URL}), or the proxy in front does.
   */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure()
        || "https".equalsIgnoreCase(request.getHeader(SCHEME))
            && trusted().stream().anyMatch(proxy -> isOneOf(proxy, request.getRemoteAddr()));
  }

  private List<String> trusted() {
    return proxies.map(all -> List.of(all.split(",", -1))).orElse(List.of());
  }

  /**
   * @param peer who sent the request to this server
   * @param named the header, null without one; a proxy adds whom it heard at the end
   */
  static String of(String peer, String named, List<String> proxies) {
    if (named == null || proxies.stream().noneMatch(proxy -> isOneOf(proxy, peer))) {
      return peer;
    }
    String last = named.substring(named.lastIndexOf(',') + 1).strip();
    return last.isEmpty() ? peer : last;
  }

  private static boolean isOneOf(String proxy, String peer) {
    try {
      return Arrays.asList(InetAddress.getAllByName(proxy.strip()))
          .contains(InetAddress.getByName(peer));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
