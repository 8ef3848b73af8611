package id.lapakkarya.shipping;

import id.lapakkarya.platform.Open;
import id.lapakkarya.shipping.model.Area;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Provinces, regencies and districts, by the codes of Kemendagri. */
@Stateless
@Open("areas of the country are public")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Areas {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

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
    return code == null
        ? Optional.empty()
        : Optional.ofNullable(market.find(Area.class, code)).map(Area::view);
  }

  /** A district: the only level that goods can be sent to. */
  public Optional<AreaView> findDistrict(String code) {
    return find(code).filter(AreaView::isDistrict);
  }

  /** District, regency and province in one line, as on a label. */
  public String fullName(String code) {
    Deque<String> names = new ArrayDeque<>();
    Area area = market.find(Area.class, code);
    while (area != null) {
      names.addLast(area.view().name());
      area = area.parent() == null ? null : market.find(Area.class, area.parent());
    }
    return names.stream().collect(Collectors.joining(", "));
  }
}
