package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.PictureCrop;
import java.io.Serializable;

/**
 * A photograph of a product.
 *
 * @param original name of what was sent, without what is cut off; see {@code PictureStore}
 * @param picture name of what is shown, four by five, and of narrower ones beside it
 * @param alt what is to be seen, for whoever does not see it; empty is the product's name
 */
public record PictureView(long id, String original, String picture, PictureCrop crop, LocalText alt)
    implements Serializable {}
