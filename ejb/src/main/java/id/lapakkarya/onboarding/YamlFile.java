package id.lapakkarya.onboarding;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file read as a tree that knows its lines, so that every complaint can say where. */
final class YamlFile {
  private final String file;
  private final Node root;
  private final List<String> complaints;

  private YamlFile(String file, Node root, List<String> complaints) {
    this.file = file;
    this.root = root;
    this.complaints = complaints;
  }

  /** Reads the file; what is wrong goes into {@code complaints}, one line each. */
  static YamlFile read(Path path, String shownAs, List<String> complaints) {
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read(reader, shownAs, complaints);
    } catch (IOException e) {
      complaints.add(shownAs + ":1: cannot be read: " + e.getMessage());
      return new YamlFile(shownAs, null, complaints);
    }
  }

  /** As the other, from wherever the text comes. */
  static YamlFile read(Reader reader, String shownAs, List<String> complaints) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root == null) {
        complaints.add(shownAs + ":1: the file is empty");
      }
      return new YamlFile(shownAs, root, complaints);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      complaints.add(shownAs + ":" + line + ": not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      complaints.add(shownAs + ":1: not YAML: " + e.getMessage());
    }
    return new YamlFile(shownAs, null, complaints);
  }

  YamlFile in(String key) {
    Optional<Node> child = child(key);
    if (child.isEmpty()) {
      complain(root, key + " is missing");
    }
    return new YamlFile(file, child.orElse(null), complaints);
  }

  boolean has(String key) {
    return child(key).isPresent();
  }

  /** The items of a sequence; each is read like a file of its own. */
  List<YamlFile> items(String key) {
    List<YamlFile> items = new ArrayList<>();
    Optional<Node> child = child(key);
    if (child.orElse(null) instanceof SequenceNode sequence) {
      sequence.getValue().forEach(node -> items.add(new YamlFile(file, node, complaints)));
    } else {
      complain(child.orElse(root), key + " must be a list");
    }
    return items;
  }

  /** A text that must be there, at most that long. */
  String text(String key, int max) {
    Optional<Node> child = child(key);
    if (child.isEmpty()) {
      complain(root, key + " is missing");
      return "";
    }
    return scalar(child.get(), key, max);
  }

  String itself(int max) {
    return scalar(root, "this", max);
  }

  private String scalar(Node node, String key, int max) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      complain(node, key + " must be a text");
      return "";
    }
    if (scalar.getValue().strip().length() > max) {
      complain(node, key + " is longer than " + max + " characters");
    }
    return scalar.getValue().strip();
  }

  long number(String key, long min, long max) {
    String text = text(key, 20);
    try {
      long number = Long.parseLong(text);
      if (number < min || number > max) {
        complain(child(key).orElse(root), key + " must be from " + min + " to " + max);
        return min;
      }
      return number;
    } catch (NumberFormatException e) {
      if (has(key)) {
        complain(child(key).orElse(root), key + " must be a whole number");
      }
      return min;
    }
  }

  boolean flag(String key) {
    String text = text(key, 5);
    if (has(key) && !text.equals("true") && !text.equals("false")) {
      complain(child(key).orElse(root), key + " must be true or false");
    }
    return text.equals("true");
  }

  LocalDate date(String key) {
    try {
      return LocalDate.parse(text(key, 10));
    } catch (DateTimeParseException e) {
      if (has(key)) {
        complain(child(key).orElse(root), key + " must be a date such as 2026-01-01");
      }
      return LocalDate.EPOCH;
    }
  }

  /** A text of a given form. */
  String matching(String key, String pattern, String form) {
    String text = text(key, 250);
    if (has(key) && !text.matches(pattern)) {
      complain(child(key).orElse(root), key + " must be " + form);
    }
    return text;
  }

  void complainAt(String key, String reason) {
    complain(child(key).orElse(root), reason);
  }

  void complainHere(String reason) {
    complain(root, reason);
  }

  private Optional<Node> child(String key) {
    if (root instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
          return Optional.of(tuple.getValueNode());
        }
      }
    }
    return Optional.empty();
  }

  private void complain(Node node, String reason) {
    int line = node == null ? 1 : node.getStartMark().getLine() + 1;
    complaints.add(file + ":" + line + ": " + reason);
  }
}
