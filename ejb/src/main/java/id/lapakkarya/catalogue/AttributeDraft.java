package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;
import java.util.List;

/**
 * An attribute as the province describes it.
 *
 * @param category whose goods have it, and goods of its kinds
 * @param key under which products keep the value; it stays for good
 * @param unit of a number; blank where there is none
 * @param required goods without it are not published
 * @param narrows whether buyers narrow lists of the category by it; of a type that is chosen alone
 * @param choices of a type that is chosen; empty for others
 */
public record AttributeDraft(
    String category,
    String key,
    AttributeType type,
    LocalText name,
    String unit,
    boolean required,
    boolean narrows,
    List<AttributeChoice> choices)
    implements Serializable {}
