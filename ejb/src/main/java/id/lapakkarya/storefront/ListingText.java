package id.lapakkarya.storefront;

/**
 * The words by which a listing is found.
 *
 * @param name in both languages
 * @param kinds the name again, with the names of its categories
 * @param about description, attributes, shop and town
 */
public record ListingText(long productId, String name, String kinds, String about) {}
