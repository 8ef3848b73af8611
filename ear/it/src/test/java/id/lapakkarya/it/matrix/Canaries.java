package id.lapakkarya.it.matrix;

import id.lapakkarya.it.support.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of the foreign Lapas that stand nowhere else.
 *
 * @param secrets private to it: its buyers, what is not on sale
 * @param numbers private to it as well, but what forgers send to find out
 * @param names on sale to everybody, but a hint where it is refused that anything is there
 */
record Canaries(Set<String> secrets, Set<String> numbers, Set<String> names) {
  /** Those that the answer sings though the caller had not sent them. */
  List<String> heardIn(Reply reply, Cell cell) {
    Stream<String> silent =
        switch (cell.secrecy()) {
          case EVERYTHING -> Stream.of(secrets, numbers, names).flatMap(Set::stream);
          case PRIVATE -> Stream.concat(secrets.stream(), numbers.stream());
          case SECRETS -> secrets.stream();
          case NOTHING -> Stream.empty();
        };
    String text = reply.text().toLowerCase(Locale.ROOT);
    return silent
        .filter(word -> !cell.call().holds(word))
        .filter(word -> text.contains(word.toLowerCase(Locale.ROOT)))
        .sorted()
        .toList();
  }
}
