package id.lapakkarya.storefront;

/**
 * Words that mean the same, as somebody wants them.
 *
 * @param term what buyers type
 * @param meaning what the goods are called
 * @param bothWays whether who types the meaning is shown what has the term, too
 */
public record SynonymDraft(String term, String meaning, boolean bothWays) {}
