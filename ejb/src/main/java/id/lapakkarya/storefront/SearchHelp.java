package id.lapakkarya.storefront;

import java.io.Serializable;
import java.util.List;

/**
 * What to try where a search has found nothing.
 *
 * @param meant other words that find something, or empty
 * @param fewer single words of the search, and how much each finds
 * @param near categories of what those words find, the fullest first
 */
public record SearchHelp(String meant, List<Suggested.Phrase> fewer, List<ListingPage.Facet> near)
    implements Serializable {}
