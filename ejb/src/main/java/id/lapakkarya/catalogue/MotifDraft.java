package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import java.io.Serializable;

/**
 * A motif as the province describes it.
 *
 * @param name as products name it, and what it is called in English
 * @param origin where it comes from
 * @param holder the institution that holds it, never a person
 * @param number under which the copyright (Hak Cipta) is recorded; blank where it is not
 * @param source where that can be looked up
 */
public record MotifDraft(
    LocalText name, String origin, String holder, String number, String source, LocalText note)
    implements Serializable {}
