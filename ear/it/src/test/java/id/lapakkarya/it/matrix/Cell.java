package id.lapakkarya.it.matrix;

import java.util.Optional;

/**
 * One square of the matrix: somebody asks for something somewhere, and what is to become of it.
 *
 * @param target the endpoint or page, as it is declared
 * @param where own or foreign, parent and child
 * @param secret no word of the foreign Lapas may stand in the answer
 */
record Cell(
    String target, Who who, String where, Call call, Expectation expectation, Secrecy secrecy) {

  /** What becomes of it. */
  enum Expectation {
    /** Let in: anything but a refusal or a fault. */
    LET_IN,
    /** Refused as 401, 403 or 404; a page may lead to the door instead. */
    REFUSED,
    /** Not offered: 405, or a refusal before that is noticed. */
    NOT_OFFERED,
    /** Whatever is said, nothing comes of it. */
    HARMLESS,
    /** Said to come later: 501 to everybody, before anything is looked at. */
    LATER
  }

  /** What the answer must not give away. */
  enum Secrecy {
    /** Neither what is private to the foreign Lapas nor what only names it. */
    EVERYTHING,
    /** What is private to the foreign Lapas; names and goods are on sale to everybody. */
    PRIVATE,
    /** What nobody who was refused could name: the own trail keeps what was asked for. */
    SECRETS,
    /** Nothing: to this person the other Lapas is no foreign one. */
    NOTHING
  }

  /** What is sent. */
  record Call(String method, String path, Optional<String> body) {
    /** Whether this text was sent, so that its return gives nothing away. */
    boolean holds(String text) {
      return path.contains(text) || body.filter(sent -> sent.contains(text)).isPresent();
    }
  }

  @Override
  public String toString() {
    return target + " as " + who + ", " + where;
  }
}
