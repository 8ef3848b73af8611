package id.lapakkarya.onboarding;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.tenancy.ShopCalendar;
import java.util.List;

/**
 * How a shop is to look.
 *
 * @param logo name of a stored picture; null is drawn, as the banner
 * @param featured slugs of own works, in the order in which they are shown first
 */
public record ShopfrontDraft(
    LocalText tagline,
    LocalText story,
    String brand,
    String brandInk,
    String motif,
    String logo,
    String banner,
    ShopCalendar calendar,
    List<String> featured) {}
