package id.lapakkarya.shipping;

import id.lapakkarya.platform.Open;
import id.lapakkarya.shipping.model.Area;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Provinces, regencies and districts, by the codes of Kemendagri. */
@Stateless
@Open("areas of the country are public")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Areas {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  @Inject private KnownAreas known;

  public List<AreaView> provinces() {
    return market
        .createNamedQuery("Area.provinces", Area.class)
        .getResultStream()
        .map(Area::view)
        .toList();
  }

  /** The parts of an area; empty for a district or an unknown code. */
  public List<AreaView> childrenOf(String code) {
    return market
        .createNamedQuery("Area.children", Area.class)
        .setParameter("parent", code)
        .getResultStream()
        .map(Area::view)
        .toList();
  }

  public Optional<AreaView> find(String code) {
    return known.find(code, this::read).map(KnownAreas.Known::view);
  }

  /** A district: the only level that goods can be sent to. */
  public Optional<AreaView> findDistrict(String code) {
    return find(code).filter(AreaView::isDistrict);
  }

  /** A regency or city: where a Lapas lies. */
  public boolean isRegency(String code) {
    return find(code).filter(AreaView::isRegency).isPresent();
  }

  /** District, regency and province in one line, as on a label. */
  public String fullName(String code) {
    return Stream.iterate(
            known.find(code, this::read),
            Optional::isPresent,
            area ->
                area.flatMap(KnownAreas.Known::parent).flatMap(up -> known.find(up, this::read)))
        .map(area -> area.orElseThrow().view().name())
        .collect(Collectors.joining(", "));
  }

  private Optional<KnownAreas.Known> read(String code) {
    return Optional.ofNullable(market.find(Area.class, code))
        .map(area -> new KnownAreas.Known(area.view(), Optional.ofNullable(area.parent())));
  }
}
