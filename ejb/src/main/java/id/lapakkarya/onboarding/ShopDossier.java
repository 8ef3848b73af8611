package id.lapakkarya.onboarding;

import java.io.Serializable;

/** What the province sees of a shop: its facts, and what it lacks before it may open. */
public record ShopDossier(ShopFacts facts, Checklist checklist) implements Serializable {}
