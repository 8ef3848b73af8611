package id.lapakkarya.web.api;

import id.lapakkarya.identity.Actor;
import id.lapakkarya.inventory.StockDesk;
import id.lapakkarya.inventory.StockView;
import id.lapakkarya.platform.Violations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A Lapas's own stock. */
@Path("/manage/{shop}/skus/{sku}/stock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ManageStockResource {
  @Inject private Actor actor;
  @Inject private StockDesk desk;

  /** A count. */
  public record CountJson(Integer onHand, String reason) {}

  @GET
  public StockView get(@PathParam("shop") String shop, @PathParam("sku") String sku) {
    actor.workFor(shop);
    return desk.get(Input.sku(sku));
  }

  @PUT
  public StockView count(
      @PathParam("shop") String shop, @PathParam("sku") String sku, CountJson body) {
    actor.workFor(shop);
    Integer onHand = Input.required(body).onHand();
    new Violations().when(onHand == null, "onHand", "required").throwIfAny();
    return desk.count(Input.sku(sku), onHand, body.reason());
  }
}
