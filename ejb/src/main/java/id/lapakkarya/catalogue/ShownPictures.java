package id.lapakkarya.catalogue;

import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.PictureCrop;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** A product's pictures in their order as one text. */
final class ShownPictures {
  private static final JsonProvider JSON = JsonProvider.provider();

  private ShownPictures() {}

  static String write(List<PictureView> pictures) {
    var all = JSON.createArrayBuilder();
    for (PictureView each : pictures) {
      all.add(
          JSON.createObjectBuilder()
              .add("id", each.id())
              .add("original", each.original())
              .add("picture", each.picture())
              .add("x", each.crop().x())
              .add("y", each.crop().y())
              .add("zoom", each.crop().zoom())
              .add("alt", each.alt().id())
              .add("altEn", each.alt().en()));
    }
    return all.build().toString();
  }

  static List<PictureView> read(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(ShownPictures::read)
          .toList();
    }
  }

  private static PictureView read(JsonObject json) {
    return new PictureView(
        json.getJsonNumber("id").longValue(),
        json.getString("original"),
        json.getString("picture"),
        new PictureCrop(json.getInt("x"), json.getInt("y"), json.getInt("zoom")),
        new LocalText(json.getString("alt"), json.getString("altEn")));
  }
}
