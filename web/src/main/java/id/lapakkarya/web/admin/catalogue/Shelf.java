package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.ProductView;
import java.io.Serializable;
import java.util.List;

/**
 * A product in the list, with its variants as they can be edited there.
 *
 * @param waiting a change of it waits to be approved
 */
public record Shelf(ProductView product, boolean waiting, List<ShelfVariant> variants)
    implements Serializable {}
