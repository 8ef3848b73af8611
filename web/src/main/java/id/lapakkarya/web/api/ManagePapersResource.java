package id.lapakkarya.web.api;

import id.lapakkarya.catalogue.PaperDesk;
import id.lapakkarya.catalogue.PaperDraft;
import id.lapakkarya.catalogue.PaperKind;
import id.lapakkarya.catalogue.PaperView;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.WibDates;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The papers of a Lapas's own food; their copies are sent in and fetched in the back office. */
@Path("/manage/{shop}/papers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ManagePapersResource {
  @Inject private Actor actor;
  @Inject private PaperDesk desk;

  @PathParam("shop")
  private String shop;

  /**
   * A paper as staff send it.
   *
   * @param kind {@code pirt}, {@code bpom-md}, {@code hygiene} or {@code halal}
   * @param validUntil last day; left out of a halal certificate, it has no end
   * @param products ids of the goods that it covers
   */
  public record PaperDraftJson(
      String kind,
      String number,
      String holder,
      String validFrom,
      String validUntil,
      List<Long> products) {}

  /** A paper as staff get it. */
  public record OwnPaperJson(
      long id,
      String kind,
      String number,
      String holder,
      LocalDate validFrom,
      LocalDate validUntil,
      boolean hasFile,
      List<Long> products) {
    static OwnPaperJson of(PaperView paper) {
      return new OwnPaperJson(
          paper.id(),
          paper.kind().code(),
          paper.number(),
          paper.holder(),
          paper.validFrom(),
          paper.validUntil(),
          paper.fileType() != null,
          paper.products().stream().sorted().toList());
    }
  }

  /** All papers. */
  public record PapersJson(List<OwnPaperJson> items) {}

  @GET
  public PapersJson list() {
    actor.workFor(shop);
    return new PapersJson(desk.list().stream().map(OwnPaperJson::of).toList());
  }

  @POST
  public Response add(PaperDraftJson body, @Context UriInfo uri) {
    actor.workFor(shop);
    OwnPaperJson made = OwnPaperJson.of(desk.add(draft(Input.required(body))));
    return Response.created(uri.getAbsolutePathBuilder().path(String.valueOf(made.id())).build())
        .entity(made)
        .build();
  }

  @GET
  @Path("{id}")
  public OwnPaperJson get(@PathParam("id") String id) {
    actor.workFor(shop);
    return OwnPaperJson.of(desk.get(Input.id("paper", id)));
  }

  @PUT
  @Path("{id}")
  public OwnPaperJson renew(@PathParam("id") String id, PaperDraftJson body) {
    actor.workFor(shop);
    return OwnPaperJson.of(desk.renew(Input.id("paper", id), draft(Input.required(body))));
  }

  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") String id) {
    actor.workFor(shop);
    desk.remove(Input.id("paper", id));
  }

  private static PaperDraft draft(PaperDraftJson json) {
    return new PaperDraft(
        json.kind() == null
            ? null
            : PaperKind.find(json.kind())
                .orElseThrow(() -> LapakException.invalid("kind", "unknown-value")),
        json.number(),
        json.holder(),
        day("validFrom", json.validFrom()),
        day("validUntil", json.validUntil()),
        products(json.products()));
  }

  private static LocalDate day(String field, String text) {
    return text == null || text.isBlank()
        ? null
        : WibDates.parse(text).orElseThrow(() -> LapakException.invalid(field, "not-a-date"));
  }

  private static Set<Long> products(List<Long> ids) {
    if (ids == null) {
      return Set.of();
    }
    if (ids.stream().anyMatch(Objects::isNull)) {
      throw LapakException.invalid("products", "unknown-value");
    }
    return new HashSet<>(ids);
  }
}
