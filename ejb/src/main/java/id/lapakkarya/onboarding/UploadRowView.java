package id.lapakkarya.onboarding;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a file of works and its fate.
 *
 * @param line from 1, as a spreadsheet program counts
 * @param product address of the work, as it stands in the file
 * @param faults why that is its fate; of a work that comes in, what is to be said of it
 */
public record UploadRowView(
    int line, String product, String name, RowFate fate, List<CatalogueFault> faults)
    implements Serializable {}
