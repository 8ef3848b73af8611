package id.lapakkarya.catalogue;

import id.lapakkarya.catalogue.model.Category;
import id.lapakkarya.platform.Internal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the categories. */
@Stateless
@Internal
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CategoryReader {
  @PersistenceContext(unitName = "market")
  private EntityManager market;

  public List<CategoryView> all() {
    return market.createNamedQuery("Category.all", Category.class).getResultList().stream()
        .map(Category::view)
        .toList();
  }
}
