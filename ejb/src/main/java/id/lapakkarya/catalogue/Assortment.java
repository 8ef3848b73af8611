package id.lapakkarya.catalogue;

import java.io.Serializable;

/**
 * What a shop has on its shelves.
 *
 * @param published works that buyers could see if the shop were open
 * @param food works that are food, drafts too, and lack a paper that they need
 */
public record Assortment(long published, long food) implements Serializable {}
