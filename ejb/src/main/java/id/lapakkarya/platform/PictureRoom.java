package id.lapakkarya.platform;

/**
 * The room that a picture is made to fit into; smaller ones stay as they are.
 *
 * @param least pixels that the shorter side must have
 * @param seeThrough whether what is transparent stays so; other pictures become photographs
 */
public record PictureRoom(int width, int height, int least, boolean seeThrough) {}
