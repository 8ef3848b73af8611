package id.lapakkarya.it.incontainer;

import id.lapakkarya.it.incontainer.matrix.MatrixServlet;
import id.lapakkarya.it.support.Environment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR of the build with its web application exchanged for the tests, because a second one
 * beside it confuses Jakarta Security; and with a database of its own.
 */
public final class Archives {
  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String UNITS = "META-INF/persistence.xml";

  private Archives() {}

  /**
   * @param helpers what the test uses of this module's classes
   */
  public static EnterpriseArchive earFor(Class<?> test, Class<?>... helpers) {
    return ear(test, Archives::tested, helpers);
  }

  /** With the matrix of isolation in it, and beside the application's units two that leak. */
  static EnterpriseArchive earWithLeakingUnits(Class<?> test) {
    return ear(
        test,
        ejb -> {
          String units = text(ejb.get(UNITS).getAsset().openStream());
          ejb.delete(UNITS);
          return ejb.addPackage(MatrixServlet.class.getPackage())
              .deleteClass(MatrixServlet.class)
              .addAsManifestResource(
                  new StringAsset(LeakingUnits.addedTo(units)), "persistence.xml");
        },
        MatrixServlet.class);
  }

  private static JavaArchive tested(JavaArchive ejb) {
    return ejb.addClasses(
        Units.class, SomethingHappened.class, SomethingForAll.class, Listener.class);
  }

  private static EnterpriseArchive ear(
      Class<?> test, UnaryOperator<JavaArchive> change, Class<?>... ofWeb) {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "lapak-it.ear")
            .importFrom(Environment.ear().toFile())
            .as(EnterpriseArchive.class);
    JavaArchive ejb =
        change.apply(
            ShrinkWrap.create(ZipImporter.class, "ejb.jar")
                .importFrom(ear.get("ejb.jar").getAsset().openStream())
                .as(JavaArchive.class));
    String descriptor = text(ear.get(DESCRIPTOR).getAsset().openStream());
    ear.delete("web.war");
    ear.delete("ejb.jar");
    ear.delete(DESCRIPTOR);
    return ear.addAsModule(ejb)
        .addAsModule(
            ShrinkWrap.create(WebArchive.class, "web.war")
                .addClass(test)
                .addClasses(ofWeb)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(
                    jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class)))
        .addAsManifestResource(new StringAsset(adapted(descriptor)), "application.xml");
  }

  private static String adapted(String descriptor) {
    return descriptor
        .replace(
            "<application-name>lapak</application-name>",
            "<application-name>lapak-it</application-name>")
        .replace("<context-root>/</context-root>", "<context-root>/in-container</context-root>")
        .replace(
            "/${MPCONFIG=lapak.db.name:lapak}?", "/lapak_it?createDatabaseIfNotExist=true&amp;");
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(InputStream stream) {
    try (InputStream in = stream) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
