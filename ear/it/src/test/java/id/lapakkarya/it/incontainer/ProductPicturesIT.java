package id.lapakkarya.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lapakkarya.catalogue.Catalogue;
import id.lapakkarya.catalogue.PictureView;
import id.lapakkarya.catalogue.ProductDesk;
import id.lapakkarya.catalogue.ProductDraft;
import id.lapakkarya.catalogue.ProductPictures;
import id.lapakkarya.catalogue.ProductStatus;
import id.lapakkarya.catalogue.ProductView;
import id.lapakkarya.catalogue.SkuDraft;
import id.lapakkarya.identity.Actor;
import id.lapakkarya.identity.SignIn;
import id.lapakkarya.platform.LocalText;
import id.lapakkarya.platform.Picture;
import id.lapakkarya.platform.PictureCrop;
import id.lapakkarya.platform.PictureStore;
import id.lapakkarya.platform.Rupiah;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The photographs of a product: in order, in widths, at most ten, and nobody else's. */
@ExtendWith(ArquillianExtension.class)
class ProductPicturesIT {
  private static final String OWN = "lpp-palembang";
  private static final String FOREIGN = "lapas-palembang";

  @Inject private Catalogue catalogue;
  @Inject private ProductDesk desk;
  @Inject private ProductPictures pictures;
  @Inject private PictureStore store;
  @Inject private Actor actor;
  @Inject private SignIn signIn;

  private ProductView product;

  @Deployment
  static EnterpriseArchive ear() {
    return Archives.earFor(ProductPicturesIT.class);
  }

  @BeforeEach
  void begin() {
    workAs("operator", OWN);
    product = product();
  }

  @Test
  void should_keep_photographs_in_their_order_and_in_narrower_widths() {
    pictures.add(product.id(), photograph(Color.RED));
    ProductView two = pictures.add(product.id(), photograph(Color.BLUE));
    PictureView red = two.pictures().get(0);
    PictureView blue = two.pictures().get(1);

    assertThat(store.find(blue.picture()).orElseThrow().width()).isEqualTo(800);
    String narrow = blue.picture().replace(".jpg", "-400.jpg");
    assertThat(store.find(narrow).orElseThrow().width()).isEqualTo(400);
    Picture light = store.find(narrow.replace(".jpg", ".webp")).orElseThrow();
    assertThat(light.mediaType()).isEqualTo(Picture.WEBP);
    assertThat(light.width()).isEqualTo(400);
    assertThat(catalogue.firstPictures(Set.of(product.slug())))
        .containsEntry(product.slug(), red.picture());

    ProductView moved = pictures.move(product.id(), blue.id(), 0);

    assertThat(moved.pictures()).extracting(PictureView::id).containsExactly(blue.id(), red.id());
    assertThat(desk.get(product.id()).pictures()).isEqualTo(moved.pictures());
    assertThat(catalogue.firstPictures(Set.of(product.slug())))
        .containsEntry(product.slug(), blue.picture());
  }

  @Test
  void should_disturb_nobody_who_writes_its_words_meanwhile() {
    pictures.add(product.id(), photograph(Color.RED));

    assertThat(desk.get(product.id()).version()).isEqualTo(product.version());
  }

  @Test
  void should_show_another_part_and_say_what_is_to_be_seen() {
    PictureView shown = pictures.add(product.id(), photograph(Color.RED)).pictures().get(0);

    PictureView cropped =
        pictures.crop(product.id(), shown.id(), new PictureCrop(0, 0, 150)).pictures().get(0);
    PictureView described =
        pictures
            .describe(product.id(), shown.id(), new LocalText("Kotak dari samping", "From aside"))
            .pictures()
            .get(0);

    assertThat(cropped.original()).isEqualTo(shown.original());
    assertThat(cropped.picture()).isNotEqualTo(shown.picture());
    assertThat(described.alt()).isEqualTo(new LocalText("Kotak dari samping", "From aside"));
    assertThatThrownBy(() -> pictures.crop(product.id(), shown.id(), new PictureCrop(0, 0, 900)))
        .hasMessageContaining("out-of-range");
    assertThatThrownBy(
            () -> pictures.describe(product.id(), shown.id(), new LocalText("x".repeat(161), "")))
        .hasMessageContaining("too-long");
  }

  @Test
  void should_put_back_what_was_taken_away_where_it_was() {
    pictures.add(product.id(), photograph(Color.RED));
    ProductView two = pictures.add(product.id(), photograph(Color.BLUE));
    PictureView red = two.pictures().get(0);

    ProductView one = pictures.remove(product.id(), red.id());
    ProductView again = pictures.putBack(product.id(), red, 0);

    assertThat(one.pictures()).hasSize(1);
    assertThat(again.pictures())
        .extracting(PictureView::picture)
        .containsExactly(red.picture(), two.pictures().get(1).picture());
  }

  @Test
  void should_have_ten_at_most() {
    for (int i = 0; i < ProductPictures.MOST; i++) {
      pictures.add(product.id(), photograph(new Color(20 * i, 0, 0)));
    }

    assertThatThrownBy(() -> pictures.add(product.id(), photograph(Color.GREEN)))
        .hasMessageContaining("too-many-pictures");
  }

  @Test
  void should_refuse_what_is_no_photograph() {
    assertThatThrownBy(
            () ->
                pictures.add(
                    product.id(),
                    new ByteArrayInputStream("<svg/>".getBytes(StandardCharsets.US_ASCII))))
        .hasMessageContaining("not-a-picture");
    assertThatThrownBy(
            () -> pictures.putBack(product.id(), new PictureView(0, "a", "b", null, null), 0))
        .hasMessageContaining("picture-not-found");
  }

  @Test
  void should_keep_them_in_a_copy_and_in_the_archive() {
    ProductView one = pictures.add(product.id(), photograph(Color.RED));
    String picture = one.pictures().get(0).picture();

    ProductView copy = desk.duplicate(product.id(), new LocalText("(salinan)", "(copy)"));
    desk.archive(product.id());
    pictures.remove(copy.id(), copy.pictures().get(0).id());

    assertThat(copy.pictures()).extracting(PictureView::picture).containsExactly(picture);
    assertThat(desk.get(product.id()).pictures())
        .extracting(PictureView::picture)
        .containsExactly(picture);
  }

  @Test
  void should_touch_nothing_of_another_lapas() {
    PictureView own = pictures.add(product.id(), photograph(Color.RED)).pictures().get(0);
    workAs("operator", FOREIGN);
    ProductView theirs = product();

    assertThatThrownBy(() -> pictures.add(product.id(), photograph(Color.RED)))
        .hasMessageContaining("product-not-found");
    assertThatThrownBy(() -> pictures.remove(product.id(), own.id()))
        .hasMessageContaining("product-not-found");
    assertThatThrownBy(() -> pictures.remove(theirs.id(), own.id()))
        .hasMessageContaining("picture-not-found");
    assertThatThrownBy(() -> pictures.crop(theirs.id(), own.id(), PictureCrop.CENTRE))
        .hasMessageContaining("picture-not-found");

    workAs("operator", OWN);
    assertThat(desk.get(product.id()).pictures()).containsExactly(own);
  }

  @Test
  void should_refuse_those_who_only_read() {
    PictureView shown = pictures.add(product.id(), photograph(Color.RED)).pictures().get(0);
    for (String role : List.of("kalapas", "finance", "warehouse")) {
      workAs(role, OWN);
      assertThatThrownBy(() -> pictures.add(product.id(), photograph(Color.RED)))
          .as(role)
          .hasMessageContaining("forbidden");
      assertThatThrownBy(() -> pictures.move(product.id(), shown.id(), 0))
          .hasMessageContaining("forbidden");
      assertThatThrownBy(() -> pictures.describe(product.id(), shown.id(), new LocalText("a", "b")))
          .hasMessageContaining("forbidden");
      assertThatThrownBy(() -> pictures.crop(product.id(), shown.id(), PictureCrop.CENTRE))
          .hasMessageContaining("forbidden");
      assertThatThrownBy(() -> pictures.remove(product.id(), shown.id()))
          .hasMessageContaining("forbidden");
      assertThatThrownBy(() -> pictures.putBack(product.id(), shown, 0))
          .hasMessageContaining("forbidden");
    }
  }

  private ProductView product() {
    ProductView made =
        desk.create(
            new ProductDraft(
                null,
                "Kotak berfoto " + UUID.randomUUID(),
                "",
                "Barang CONTOH untuk pengujian.",
                "",
                "kayu",
                // What buyers see already would wait to be approved.
                ProductStatus.DRAFT,
                null,
                0,
                Map.of(),
                Map.of(),
                List.of(new SkuDraft(null, null, Map.of(), Rupiah.of(100_000), Rupiah.ZERO, 500)),
                null,
                null,
                null));
    return desk.get(made.id());
  }

  /** A thousand pixels square, in that colour with a white mark. */
  private static InputStream photograph(Color colour) {
    BufferedImage image = new BufferedImage(1_000, 1_000, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(colour);
    brush.fillRect(0, 0, 1_000, 1_000);
    brush.setColor(Color.WHITE);
    brush.fillRect(100, 100, 200, 200);
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private void workAs(String role, String shop) {
    actor.signedInWith(
        new SignIn.Bearer(
            signIn.findByEmail(role + "@" + shop + ".demo.test").orElseThrow(),
            Optional.empty(),
            Instant.now()));
    actor.workFor(shop);
  }
}
