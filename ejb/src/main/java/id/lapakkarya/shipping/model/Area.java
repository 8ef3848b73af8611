package id.lapakkarya.shipping.model;

import id.lapakkarya.shipping.AreaView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A province, regency or district of Indonesia. */
@Entity
@Table(name = "area")
@NamedQuery(
    name = "Area.provinces",
    query = "select a from Area a where a.parent is null order by a.name")
@NamedQuery(
    name = "Area.children",
    query = "select a from Area a where a.parent = :parent order by a.name")
public class Area {
  @Id private String code;
  private String parent;
  private String name;
  private String level;

  protected Area() {}

  public String parent() {
    return parent;
  }

  public AreaView view() {
    return new AreaView(code, name, level);
  }
}
