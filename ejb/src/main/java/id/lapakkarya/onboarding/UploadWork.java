package id.lapakkarya.onboarding;

import id.lapakkarya.audit.AuditEntry;
import id.lapakkarya.audit.AuditTrail;
import id.lapakkarya.catalogue.ChangeAuthor;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductIntake;
import id.lapakkarya.catalogue.ProductIntake.Delivery;
import id.lapakkarya.catalogue.ProductIntake.Revision;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuView;
import id.lapakkarya.inventory.OpeningStock;
import id.lapakkarya.onboarding.CatalogueComparison.Plan;
import id.lapakkarya.onboarding.CatalogueComparison.Wish;
import id.lapakkarya.onboarding.TenantDescription.Goods;
import id.lapakkarya.onboarding.model.CatalogueUpload;
import id.lapakkarya.onboarding.model.CatalogueUploadRow;
import id.lapakkarya.platform.Internal;
import id.lapakkarya.platform.Sku;
import id.lapakkarya.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The work on files of works, for all Lapas: looks a file over, and takes it in once somebody
 * agreed. Each is one transaction, so that a node that dies in the middle leaves nothing half done;
 * after a minute of silence another one begins it anew.
 */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UploadWork {
  static final String CHANGED_MEANWHILE = "changed-meanwhile";

  /** What is written at once. */
  private static final int CHUNK = 200;

  private static final int MOST_ATTEMPTS = 5;
  private static final Duration KEPT = Duration.ofDays(14);

  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private CatalogueComparison comparison;
  @Inject private ProductIntake products;
  @Inject private Deliveries deliveries;
  @Inject private OpeningStock stock;
  @Inject private UploadProgress progress;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Takes hold of the oldest file that waits for a node. */
  public Optional<Long> claim() {
    Instant now = clock.instant();
    for (long id :
        market
            .createNamedQuery("CatalogueUpload.due", Long.class)
            .setParameter("states", UploadState.AT_WORK)
            .setParameter("now", now)
            .getResultList()) {
      int claimed =
          market
              .createNamedQuery("CatalogueUpload.claim")
              .setParameter("id", id)
              .setParameter("states", UploadState.AT_WORK)
              .setParameter("now", now)
              .setParameter("until", now.plus(UploadProgress.LEASE))
              .executeUpdate();
      if (claimed == 1) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** Does what is next for a file that was taken hold of. */
  public void advance(long id) {
    CatalogueUpload upload = market.find(CatalogueUpload.class, id);
    if (upload.attempts() > MOST_ATTEMPTS) {
      upload.fail("given-up", clock.instant());
      return;
    }
    UploadView asked = upload.view();
    boolean taking = asked.state() == UploadState.APPROVED || asked.state() == UploadState.TAKING;
    progress.tell(id, taking ? UploadState.TAKING : UploadState.CHECKING, asked.total(), 0);
    TenantId shop = upload.tenant();
    byte[] content = upload.content();
    market.clear();
    Reading reading = read(shop, content, asked);
    if (taking && reading.plan.faults().isEmpty()) {
      takeIn(id, shop, reading);
    } else {
      tell(id, shop, reading, taking);
    }
  }

  /** Something went wrong that is not the file's fault. */
  public void fail(long id, String code) {
    Optional.ofNullable(market.find(CatalogueUpload.class, id))
        .ifPresent(upload -> upload.fail(code, clock.instant()));
  }

  /** Deletes files that nobody has touched for a fortnight. */
  public void purge() {
    List<Long> old =
        market
            .createNamedQuery("CatalogueUpload.old", Long.class)
            .setParameter("before", clock.instant().minus(KEPT))
            .setParameter("states", EnumSet.complementOf(EnumSet.copyOf(UploadState.AT_WORK)))
            .getResultList();
    for (long id : old) {
      forgetLines(id);
      market
          .createQuery("delete from CatalogueUpload u where u.id = :id")
          .setParameter("id", id)
          .executeUpdate();
    }
  }

  /** A file, read beside what there is. */
  private record Reading(CatalogueSheet sheet, Plan plan) {
    int total() {
      return sheet.lines().size();
    }
  }

  private Reading read(TenantId shop, byte[] content, UploadView asked) {
    try {
      CatalogueSheet sheet = CatalogueSheet.read(content);
      return new Reading(
          sheet, comparison.plan(shop, sheet, new Wish(asked.renewed(), asked.updating())));
    } catch (CatalogueSheet.Unreadable e) {
      return new Reading(
          new CatalogueSheet(List.of(), List.of(), "", ""),
          new Plan(List.of(), List.of(e.fault())));
    }
  }

  /** Writes down the fate of each line. */
  private void tell(long id, TenantId shop, Reading reading, boolean overtaken) {
    forgetLines(id);
    List<UploadRowView> rows = rows(reading.plan);
    int[] lines = new int[RowFate.values().length];
    for (int i = 0; i < rows.size(); i++) {
      lines[rows.get(i).fate().ordinal()]++;
      market.persist(new CatalogueUploadRow(shop, id, rows.get(i)));
      if ((i + 1) % CHUNK == 0) {
        market.flush();
        market.clear();
        progress.tell(id, UploadState.CHECKING, reading.total(), i + 1);
      }
    }
    market.flush();
    market.clear();
    progress.tell(id, UploadState.CHECKING, reading.total(), reading.total());
    CatalogueUpload upload = market.find(CatalogueUpload.class, id);
    upload.readAs(reading.sheet.encoding(), reading.sheet.separator());
    upload.checked(lines, overtaken ? CHANGED_MEANWHILE : "", clock.instant());
  }

  private static List<UploadRowView> rows(Plan plan) {
    Map<Long, List<CatalogueFault>> faults =
        plan.faults().stream()
            .collect(
                Collectors.groupingBy(
                    CatalogueFault::line, LinkedHashMap::new, Collectors.toList()));
    List<UploadRowView> rows = new ArrayList<>();
    Set<Long> told = new HashSet<>();
    for (CatalogueComparison.Planned work : plan.works()) {
      ProductDraft product = work.goods().product();
      for (long line : work.goods().lines()) {
        told.add(line);
        rows.add(
            new UploadRowView(
                (int) line,
                product.slug(),
                product.name(),
                work.fate(),
                faults.getOrDefault(line, draftOnly(line, work))));
      }
    }
    faults.forEach(
        (line, each) -> {
          if (!told.contains(line)) {
            rows.add(new UploadRowView(line.intValue(), "", "", RowFate.FAULT, each));
          }
        });
    return rows;
  }

  /** Of food that lacks papers it is said, where it begins, that it comes in as a draft. */
  private static List<CatalogueFault> draftOnly(long line, CatalogueComparison.Planned work) {
    return line == work.goods().line()
        ? work.gap().codes().stream()
            .map(missing -> new CatalogueFault(line, "papers", "draft-until-papers", missing))
            .toList()
        : List.of();
  }

  private void takeIn(long id, TenantId shop, Reading reading) {
    List<Goods> added = reading.plan.of(RowFate.ADD);
    List<Goods> changed = reading.plan.of(RowFate.CHANGE);
    int done =
        reading.total()
            - added.stream().mapToInt(each -> each.lines().size()).sum()
            - changed.stream().mapToInt(each -> each.lines().size()).sum();
    for (int from = 0; from < added.size(); from += CHUNK) {
      List<Goods> some = added.subList(from, Math.min(from + CHUNK, added.size()));
      add(id, shop, some);
      done += some.stream().mapToInt(each -> each.lines().size()).sum();
      progress.tell(id, UploadState.TAKING, reading.total(), done);
    }
    for (int from = 0; from < changed.size(); from += CHUNK) {
      List<Goods> some = changed.subList(from, Math.min(from + CHUNK, changed.size()));
      change(id, shop, some);
      done += some.stream().mapToInt(each -> each.lines().size()).sum();
      progress.tell(id, UploadState.TAKING, reading.total(), done);
    }
    List<ProductDraft> written =
        Stream.concat(added.stream(), changed.stream()).map(Goods::product).toList();
    for (int from = 0; from < written.size(); from += CHUNK) {
      products.relate(shop, written.subList(from, Math.min(from + CHUNK, written.size())));
      settle();
    }
    market.find(CatalogueUpload.class, id).finish(clock.instant());
  }

  private void add(long id, TenantId shop, List<Goods> some) {
    List<ProductView> made = products.takeIn(shop, deliveries(shop, some));
    Map<Sku, Integer> pieces = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      List<SkuView> skus = made.get(i).skus();
      for (int j = 0; j < skus.size(); j++) {
        pieces.put(skus.get(j).sku(), some.get(i).stock().get(j));
      }
    }
    stock.recordAll(shop, pieces);
    settle();
    made.forEach(product -> record(id, shop, null, product));
  }

  private void change(long id, TenantId shop, List<Goods> some) {
    List<Revision> revisions = products.revise(shop, deliveries(shop, some), agreed(id));
    Map<Sku, Integer> pieces = new HashMap<>();
    for (int i = 0; i < revisions.size(); i++) {
      List<Sku> added = revisions.get(i).added();
      Goods goods = some.get(i);
      for (int j = 0; j < goods.stock().size(); j++) {
        Sku code = new Sku(goods.product().skus().get(j).sku());
        if (added.contains(code)) {
          pieces.put(code, goods.stock().get(j));
        }
      }
    }
    stock.recordAll(shop, pieces);
    settle();
    revisions.forEach(each -> record(id, shop, each.before(), each.after()));
  }

  private ChangeAuthor agreed(long id) {
    return market.find(CatalogueUpload.class, id).agreedBy();
  }

  private List<Delivery> deliveries(TenantId shop, List<Goods> some) {
    return some.stream().map(goods -> deliveries.of(shop, goods)).toList();
  }

  /** So that what is written already is not looked through again. */
  private void settle() {
    market.flush();
    market.clear();
  }

  private void record(long id, TenantId shop, ProductView before, ProductView after) {
    trail.record(
        AuditEntry.of("product.import", "product", after.slug())
            .change(before, after)
            .note("upload", String.valueOf(id))
            .in(shop));
  }

  private void forgetLines(long id) {
    market
        .createQuery("delete from CatalogueUploadRow r where r.upload = :id")
        .setParameter("id", id)
        .executeUpdate();
  }
}
