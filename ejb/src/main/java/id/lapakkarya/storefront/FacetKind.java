package id.lapakkarya.storefront;

/** By what lists can be narrowed, to several values at once. */
public enum FacetKind {
  /** Slugs of categories; a parent's covers its children. */
  CATEGORY,
  SHOP,
  /** Where the shop is. */
  TOWN,
  /** The pattern of a cloth. */
  MOTIF,
  /** In which sizes a work can be had. */
  SIZE
}
