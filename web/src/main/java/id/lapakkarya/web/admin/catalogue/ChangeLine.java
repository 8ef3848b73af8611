package id.lapakkarya.web.admin.catalogue;

import id.lapakkarya.catalogue.PictureView;
import java.io.Serializable;
import java.util.List;

/**
 * A field as it is shown and as it would be.
 *
 * @param code of the field
 * @param parts words of both, where it is a text
 */
public record ChangeLine(
    String code,
    String before,
    String after,
    List<WordDifference.Part> parts,
    List<PictureView> picturesBefore,
    List<PictureView> picturesAfter)
    implements Serializable {
  public boolean isOfPictures() {
    return "pictures".equals(code);
  }
}
