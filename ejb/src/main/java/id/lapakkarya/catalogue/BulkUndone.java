package id.lapakkarya.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * What came of taking a change back.
 *
 * @param restored how many products are as they were
 * @param changedSince names of those that somebody has changed since; they stay as they are
 */
public record BulkUndone(int restored, List<String> changedSince) implements Serializable {}
