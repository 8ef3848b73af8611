package id.lapakkarya.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The root of the API. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Lapak Karya",
            version = "1",
            description =
                "Money is whole rupiah, time is RFC 3339 with offset, errors are RFC 9457 problems."))
@SecurityScheme(
    securitySchemeName = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description =
        "From POST /tokens, for staff's programs; or a partner's key (lk_...), sent in the same header,"
            + " which acts as itself with the permissions it was made with and answers 429 with"
            + " Retry-After over its quota; for an order, the token that came with it.")
public class ApiApplication extends Application {
  /** The description is OpenAPI's; Jersey's own WADL is left out. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
