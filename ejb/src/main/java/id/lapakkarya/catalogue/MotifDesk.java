package id.lapakkarya.catalogue;

import static id.lapakkarya.identity.Permission.CATEGORY_READ;
import static id.lapakkarya.identity.Permission.CATEGORY_WRITE;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.model.Motif;
import id.lapakkarya.identity.Requires;
import id.lapakkarya.platform.LapakException;
import id.lapakkarya.platform.Outbox;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * The motifs of the market, as the province keeps them. A product names one by its attribute {@code
 * motif}; whoever looks at it is told what is on record. Every node hears of each change.
 */
@Stateless
public class MotifDesk {
  private static final String SUBJECT = "motif";

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private Outbox outbox;
  @Inject private AuditTrail trail;

  /** All of them by name. */
  @Requires(CATEGORY_READ)
  public List<MotifView> list() {
    return all().stream().map(Motif::view).toList();
  }

  /**
   * @throws LapakException "invalid-input"; "motif-taken" when one of that name is on record
   */
  @Requires(CATEGORY_WRITE)
  public MotifView add(MotifDraft draft) {
    check(draft, Optional.empty());
    Motif made = new Motif(draft);
    market.persist(made);
    return told("motif.add", null, made);
  }

  /**
   * @throws LapakException "motif-not-found", "invalid-input", "motif-taken"
   */
  @Requires(CATEGORY_WRITE)
  public MotifView change(long id, MotifDraft draft) {
    Motif motif = get(id);
    MotifView before = motif.view();
    check(draft, Optional.of(id));
    motif.describe(draft);
    if (!before.motif().name().id().equals(motif.view().motif().name().id())) {
      outbox.publish(new MotifChanged(before.motif().name().id()));
    }
    return told("motif.change", before, motif);
  }

  /**
   * Takes it off the record; products go on naming it.
   *
   * @throws LapakException "motif-not-found"
   */
  @Requires(CATEGORY_WRITE)
  public void remove(long id) {
    Motif motif = get(id);
    MotifView before = motif.view();
    market.remove(motif);
    market.flush();
    outbox.publish(new MotifChanged(before.motif().name().id()));
    trail.record(
        AuditEntry.of("motif.remove", SUBJECT, before.motif().name().id())
            .change(before, null)
            .onPlatform());
  }

  private void check(MotifDraft draft, Optional<Long> own) {
    MotifRules.check(draft).throwIfAny();
    boolean taken =
        list().stream()
            .filter(each -> own.filter(id -> id == each.id()).isEmpty())
            .anyMatch(each -> each.isCalled(draft.name().id()));
    if (taken) {
      throw LapakException.conflict("motif-taken");
    }
  }

  private MotifView told(String action, MotifView before, Motif motif) {
    market.flush();
    MotifView after = motif.view();
    outbox.publish(new MotifChanged(after.motif().name().id()));
    trail.record(
        AuditEntry.of(action, SUBJECT, after.motif().name().id())
            .change(before, after)
            .onPlatform());
    return after;
  }

  private List<Motif> all() {
    return market.createNamedQuery("Motif.all", Motif.class).getResultList();
  }

  private Motif get(long id) {
    return Optional.ofNullable(market.find(Motif.class, id))
        .orElseThrow(() -> LapakException.notFound("motif"));
  }
}
