package id.lapakkarya.storefront;

import java.io.Serializable;
import java.time.Instant;

/** Words that mean the same; see {@link SynonymDraft}. */
public record SynonymView(
    long id, int version, String term, String meaning, boolean bothWays, Instant changedAt)
    implements Serializable {}
