package id.lapakkarya.onboarding;

import id.lapakkarya.platform.LocalText;

/**
 * How a shop is to look.
 *
 * @param logo name of a stored picture; null is drawn, as the banner
 */
public record ShopfrontDraft(
    LocalText tagline,
    LocalText story,
    String brand,
    String brandInk,
    String motif,
    String logo,
    String banner) {}
