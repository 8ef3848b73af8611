package id.lapakkarya.onboarding;

import id.lapakkarya.tenancy.ShopStatus;
import java.util.Map;

/**
 * What a shop is to become, and why.
 *
 * @param reason may be empty for opening
 * @param overrides what the shop may open without, each with its reason
 */
public record StatusChange(
    ShopStatus status, String reason, Map<ChecklistItem, String> overrides) {}
