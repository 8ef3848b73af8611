package id.lapakkarya.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Calls of the contract that come with later parts of the product; they say so plainly. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LaterResource {
  @POST
  @Path("payments/midtrans/notifications")
  public Response midtrans() {
    throw Input.notImplemented();
  }

  @GET
  @Path("manage/{shop}/ledger")
  public Response ledger() {
    throw Input.notImplemented();
  }

  @GET
  @Path("promotion/playlists/{screen}")
  public Response playlist() {
    throw Input.notImplemented();
  }
}
