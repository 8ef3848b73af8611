package id.lapakkarya.catalogue;

import java.io.Serializable;

/**
 * What a shop has on its shelves.
 *
 * @param published works that buyers could see if the shop were open
 * @param food those of them that are food and need papers of their kind
 */
public record Assortment(long published, long food) implements Serializable {}
