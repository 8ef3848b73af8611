package id.lapakkarya.web.api;

import id.lapakkarya.shipping.AreaView;
import id.lapakkarya.shipping.Areas;
import jakarta.enterprise.context.RequestScoped;
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
@RequestScoped
public class AreasResource {
  @Inject private Areas areas;

  @GET
  public List<AreaView> list(@QueryParam("parent") String parent) {
    return Input.text(parent).map(areas::childrenOf).orElseGet(areas::provinces);
  }
}
