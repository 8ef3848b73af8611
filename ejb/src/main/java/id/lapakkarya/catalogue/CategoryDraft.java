package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;

/**
 * A category as the province describes it.
 *
 * @param slug its address, which never changes once goods stand in it
 * @param parent the category that it is a kind of; null or blank for one of the first row
 */
public record CategoryDraft(String slug, String parent, LocalText name) {}
