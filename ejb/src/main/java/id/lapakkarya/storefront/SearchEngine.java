package id.lapakkarya.storefront;

/** Who says which works have the words that somebody looks for. */
public enum SearchEngine {
  /** The index of this node: there is no search cluster. */
  EMBEDDED,
  /** The search cluster. */
  CLUSTER,
  /** The index of this node, as the search cluster does not answer, or is not filled yet. */
  EMBEDDED_INSTEAD
}
