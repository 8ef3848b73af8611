package id.lapakkarya.web.api;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.LapakException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * At a Lapas's desk, {@code /manage/{shop}/…}, the path alone says whose it is. A request that
 * names another Lapas besides, in query, header, cookie or body, is confused or forged: it is
 * refused as if there were no such shop, before anything else happens, and recorded. A picture
 * names nobody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class TenantClaims implements ContainerRequestFilter {
  private static final int LARGEST_BODY = 1 << 20;

  @Inject private Actor actor;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String shop = request.getUriInfo().getPathParameters().getFirst("shop");
    if (shop == null
        || !request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("manage/")) {
      return;
    }
    if (namesAnother(request, new NamedLapas(shop))) {
      throw actor.refused("TenantClaims.filter", shop, LapakException.notFound("shop"));
    }
  }

  private static boolean namesAnother(ContainerRequestContext request, NamedLapas named)
      throws IOException {
    return request.getUriInfo().getQueryParameters().entrySet().stream()
            .anyMatch(each -> named.isForeign(each.getKey(), each.getValue()))
        || request.getHeaders().entrySet().stream()
            .anyMatch(each -> named.isForeign(each.getKey(), each.getValue()))
        || request.getCookies().values().stream()
            .anyMatch(each -> named.isForeign(each.getName(), List.of(each.getValue())))
        || request.hasEntity()
            && !Input.isPicture(request.getMediaType())
            && named.isForeign(bodyOf(request));
  }

  /** The body, which stays there to be read again. */
  private static byte[] bodyOf(ContainerRequestContext request) throws IOException {
    byte[] body = request.getEntityStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    request.setEntityStream(new ByteArrayInputStream(body));
    return body;
  }
}
