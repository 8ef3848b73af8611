package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;

/**
 * One of the values that an attribute may take.
 *
 * @param key as products keep it
 */
public record AttributeChoice(String key, LocalText name) implements Serializable {}
