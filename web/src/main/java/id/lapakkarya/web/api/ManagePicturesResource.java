package id.lapakkarya.web.api;

import id.lapakkarya.catalogue.ChangeDesk;
import id.lapakkarya.catalogue.ChangeSetView;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductPictures;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.PictureCrop;
import id.lapakkarya.platform.PictureWorkshop;
import id.lapakkarya.web.api.ManageProductsResource.PendingJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * The photographs of a Lapas's own product, as {@link ProductPictures} has them: what is changed of
 * a published product waits, and is shown here as it would be.
 */
@Path("/manage/{shop}/products/{id}/pictures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ManagePicturesResource {
  @Inject private Actor actor;
  @Inject private ProductPictures pictures;
  @Inject private ChangeDesk changes;

  @Inject
  @ConfigProperty(name = "lapak.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  @PathParam("shop")
  private String shop;

  @PathParam("id")
  private String id;

  /**
   * Which part is shown.
   *
   * @param x from 0, the left edge, to 100
   * @param y from 0, the upper edge, to 100
   * @param zoom in percent, from 100 to 300
   */
  public record CropJson(Integer x, Integer y, Integer zoom) {
    PictureCrop crop() {
      if (x == null || y == null || zoom == null) {
        throw LapakException.invalid("crop", "required");
      }
      return new PictureCrop(x, y, zoom);
    }
  }

  /** What is to be seen, in both languages; 160 letters each, empty is the product's name. */
  public record WordsJson(String alt, String altEn) {
    LocalText words() {
      return new LocalText(alt == null ? "" : alt, altEn == null ? "" : altEn);
    }
  }

  /** Where it stands among the others, from 0. */
  public record PlaceJson(Integer place) {}

  /**
   * A photograph of a product.
   *
   * @param id below zero as long as it waits to be approved; it gets another one then
   */
  public record PictureJson(long id, String url, String alt, String altEn, CropJson crop) {
    static PictureJson of(PictureView picture, String publicUrl) {
      PictureCrop crop = picture.crop();
      return new PictureJson(
          picture.id(),
          publicUrl + "/art/own/" + picture.picture(),
          picture.alt().id(),
          picture.alt().en(),
          new CropJson(crop.x(), crop.y(), crop.zoom()));
    }
  }

  /**
   * All photographs in their order; the first stands for the product in lists.
   *
   * @param pending what of the product waits to be approved; absent when nothing does
   */
  public record PicturesJson(List<PictureJson> items, PendingJson pending) {}

  @GET
  @Operation(summary = "The photographs in their order, with those that wait to be approved")
  public PicturesJson list() {
    actor.workFor(shop);
    return json(pictures.show(product()));
  }

  @POST
  @Consumes({"image/jpeg", "image/png", "image/webp"})
  @Operation(
      summary =
          "Puts a photograph behind the others: at most 10 MB, 400 pixels at least on its shorter"
              + " side, ten of one product")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = "image/jpeg",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/png",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/webp",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PictureJson.class)))
  public Response add(InputStream body, @Context UriInfo uri) throws IOException {
    actor.workFor(shop);
    long product = product();
    // Read before the use case begins: a sender who takes his time holds no transaction.
    byte[] whole = body.readNBytes(PictureWorkshop.MOST_BYTES + 1);
    List<PictureView> all = pictures.add(product, new ByteArrayInputStream(whole)).pictures();
    PictureJson made = PictureJson.of(all.get(all.size() - 1), publicUrl);
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(made.id())).build())
        .entity(made)
        .build();
  }

  @PUT
  @Path("{picture}/words")
  @Operation(summary = "Says what is to be seen; what is left out is empty")
  public PicturesJson describe(@PathParam("picture") String picture, WordsJson body) {
    actor.workFor(shop);
    return json(pictures.describe(product(), number(picture), Input.required(body).words()));
  }

  @PUT
  @Path("{picture}/crop")
  @Operation(summary = "Shows another part of it")
  public PicturesJson crop(@PathParam("picture") String picture, CropJson body) {
    actor.workFor(shop);
    return json(pictures.crop(product(), number(picture), Input.required(body).crop()));
  }

  @PUT
  @Path("{picture}/place")
  @Operation(summary = "Shows it at another place; beyond the last is the last")
  public PicturesJson move(@PathParam("picture") String picture, PlaceJson body) {
    actor.workFor(shop);
    Integer place = Input.required(body).place();
    if (place == null) {
      throw LapakException.invalid("place", "required");
    }
    return json(pictures.move(product(), number(picture), place));
  }

  @DELETE
  @Path("{picture}")
  @Operation(summary = "Takes it away from the product")
  public void remove(@PathParam("picture") String picture) {
    actor.workFor(shop);
    pictures.remove(product(), number(picture));
  }

  private long product() {
    return Input.id("product", id);
  }

  private static long number(String picture) {
    return Input.id("picture", picture);
  }

  private PicturesJson json(ProductView product) {
    return new PicturesJson(
        product.pictures().stream().map(each -> PictureJson.of(each, publicUrl)).toList(),
        changes
            .findOf(product.id())
            .filter(ChangeSetView::isWaiting)
            .map(PendingJson::of)
            .orElse(null));
  }
}
