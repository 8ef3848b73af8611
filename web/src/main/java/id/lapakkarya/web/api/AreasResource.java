package id.lapakkarya.web.api;

import id.lapakkarya.shipping.AreaView;
import id.lapakkarya.shipping.Areas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Provinces, or the parts of an area. */
@Path("/areas")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AreasResource {
  @Inject private Areas areas;

  /** An area by Kemendagri's code. */
  public record AreaJson(String code, String name, String level) {
    static AreaJson of(AreaView area) {
      return new AreaJson(area.code(), area.name(), area.level());
    }
  }

  @GET
  public PageJson<AreaJson> list(
      @QueryParam("parent") String parent,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    List<AreaJson> all =
        Input.text(parent).map(areas::childrenOf).orElseGet(areas::provinces).stream()
            .map(AreaJson::of)
            .toList();
    return PageJson.of(all, page, size);
  }
}
