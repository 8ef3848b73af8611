package id.lapakkarya.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * How a Lapas stands with the papers of its food.
 *
 * @param papers those first that end first
 * @param food works that are food, archived ones aside
 * @param held of these, published ones that are held back
 * @param lacking of these, all that lack a paper, drafts too
 */
public record FoodStanding(
    String slug, String name, List<PaperView> papers, long food, long held, long lacking)
    implements Serializable {}
