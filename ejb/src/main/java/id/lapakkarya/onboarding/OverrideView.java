package id.lapakkarya.onboarding;

import java.io.Serializable;
import java.time.Instant;

/** That a shop may open without something: who said so, when, and why. */
public record OverrideView(ChecklistItem item, String reason, String decidedBy, Instant decidedAt)
    implements Serializable {}
