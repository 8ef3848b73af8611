package id.lapakkarya.onboarding;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a file of works and its fate.
 *
 * @param line from 1, as a spreadsheet program counts
 * @param product address of the work, as it stands in the file
 * @param faults none unless that is its fate
 */
public record UploadRowView(
    int line, String product, String name, RowFate fate, List<CatalogueFault> faults)
    implements Serializable {}
