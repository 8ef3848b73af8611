package id.lapakkarya.it.incontainer.matrix;

/** Ways to reach a row through a persistence unit. */
public enum Kind {
  FIND,
  REFERENCE,
  JPQL,
  CRITERIA,
  BULK_UPDATE,
  BULK_DELETE,
  /** A bulk statement that gives one's own row to another tenant. */
  BULK_MOVE,
  /** A detached object of another, as it was read and as if it were new. */
  MERGE,
  /** A new object that says it is another's. */
  PERSIST,
  REFRESH,
  /** Along every association, though the key below it were forged. */
  NAVIGATE,
  /** A forged key, and if the database takes it, a join over it. */
  JOIN,
  /** After the other tenant has read the same row through the same unit. */
  CACHE_FIND,
  CACHE_REFERENCE,
  CACHE_CONTAINS
}
