package org.gongbao.input.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ScalarNode;

/** Simple values. Each method gives nothing after a finding at the node's place. */
final class Values {
  private static final Set<String> ON = Set.of("on", "yes", "true");
  private static final Set<String> OFF = Set.of("off", "no", "false");

  private Values() {}

  static Optional<ScalarNode> scalar(Node node, Object wanted, Diagnostics diagnostics) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar);
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), wanted);
    return Optional.empty();
  }

  /** Text without white space at its edges. */
  static Optional<String> text(Node node, Diagnostics diagnostics) {
    return scalar(node, Wanted.TEXT, diagnostics).map(scalar -> scalar.value().strip());
  }

  static OptionalInt number(Node node, int least, int most, Diagnostics diagnostics) {
    Optional<ScalarNode> scalar = scalar(node, Wanted.WHOLE_NUMBER, diagnostics);
    if (scalar.isEmpty()) {
      return OptionalInt.empty();
    }
    String text = scalar.get().value().strip();
    if (!text.matches("-?[0-9]{1,9}")) {
      diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.WHOLE_NUMBER);
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      diagnostics.add(
          Code.OUT_OF_RANGE, node.span(), text, Integer.toString(least), Integer.toString(most));
      return OptionalInt.empty();
    }
    return OptionalInt.of(number);
  }

  /** The switches of YAML 1.1, whatever their case. */
  static Optional<Boolean> on(Node node, Diagnostics diagnostics) {
    if (node instanceof ScalarNode scalar) {
      String word = scalar.value().strip().toLowerCase(Locale.ROOT);
      if (ON.contains(word) || OFF.contains(word)) {
        return Optional.of(ON.contains(word));
      }
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.SWITCH);
    return Optional.empty();
  }

  /**
   * Checks the key {@code format}, if it is there.
   *
   * @return whether the rest of the map can be read
   */
  static boolean isFormat1(MapReader map, Diagnostics diagnostics) {
    Optional<Node> format = map.optional("format");
    if (format.isEmpty()) {
      return true;
    }
    OptionalInt number = number(format.get(), 1, Integer.MAX_VALUE, diagnostics);
    if (number.isPresent() && number.getAsInt() > 1) {
      diagnostics.add(Code.NEWER_FORMAT, format.get().span(), number.getAsInt(), 1);
      return false;
    }
    return true;
  }
}
