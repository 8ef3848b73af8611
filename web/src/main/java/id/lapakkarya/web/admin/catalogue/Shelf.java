package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.ProductView;
import java.io.Serializable;
import java.util.List;

/** A product in the list, with its variants as they can be edited there. */
public record Shelf(ProductView product, List<ShelfVariant> variants) implements Serializable {}
