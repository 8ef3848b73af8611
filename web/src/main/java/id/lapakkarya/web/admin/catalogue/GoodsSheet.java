package id.lapakkarya.web.admin.catalogue;

import java.io.IOException;
import java.util.List;

/** A file of works that is being written. */
interface GoodsSheet extends AutoCloseable {
  /**
   * Adds a line.
   *
   * @param cells texts and whole numbers
   */
  void line(List<?> cells);

  /** Writes what is left; the stream stays open. */
  @Override
  void close() throws IOException;
}
