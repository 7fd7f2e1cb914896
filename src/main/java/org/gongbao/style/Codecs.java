package org.gongbao.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.text.TypeSize;

/** How layout files write style values. */
public final class Codecs {
  /** A 字号 name, or a number with {@code pt} or {@code mm}; a bare number is points. */
  public static final Codec<Length> SIZE = Codecs::size;

  /** A number of em with up to three decimals, such as {@code 2} or {@code 0.5}. */
  public static final Codec<Integer> EM = (node, diagnostics) -> number(node, diagnostics, 1000);

  /** A whole number from 0. */
  public static final Codec<Integer> COUNT = (node, diagnostics) -> number(node, diagnostics, 1);

  /** {@code black}, or {@code [c, m, y, k, "#rrggbb"]} in percent. */
  public static final Codec<Ink> INK = Codecs::ink;

  private Codecs() {}

  /** The name of an enum constant in lower case with hyphens. */
  public static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
    return (node, diagnostics) -> {
      Optional<String> text = scalar(node, diagnostics, Wanted.TEXT);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      for (E constant : type.getEnumConstants()) {
        if (word(constant).equals(text.get())) {
          return Optional.of(constant);
        }
      }
      diagnostics.add(
          Code.UNKNOWN_WORD,
          node.span(),
          text.get(),
          Arrays.stream(type.getEnumConstants())
              .map(Codecs::word)
              .collect(Collectors.joining(", ")));
      return Optional.empty();
    };
  }

  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<String> scalar(Node node, Diagnostics diagnostics, Object wanted) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.value().strip());
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), wanted);
    return Optional.empty();
  }

  private static Optional<Length> size(Node node, Diagnostics diagnostics) {
    return scalar(node, diagnostics, "小四, 12pt, 4mm")
        .flatMap(
            text -> {
              Optional<Length> length = TypeSize.named(text).or(() -> measured(text));
              if (length.isEmpty()) {
                diagnostics.add(Code.BAD_VALUE, node.span(), text, "小四, 12pt, 4mm");
              }
              return length;
            });
  }

  private static Optional<Length> measured(String text) {
    boolean millimetres = text.endsWith("mm");
    String number =
        millimetres || text.endsWith("pt") ? text.substring(0, text.length() - 2) : text;
    if (!number.strip().matches("\\d{1,5}(\\.\\d{1,4})?")) {
      return Optional.empty();
    }
    double value = Double.parseDouble(number.strip());
    return Optional.of(millimetres ? Length.millimetres(value) : Length.points(value));
  }

  private static Optional<Integer> number(Node node, Diagnostics diagnostics, int scale) {
    String wanted = scale == 1 ? "0, 1, 2 …" : "0, 0.5, 2 …";
    return scalar(node, diagnostics, wanted)
        .flatMap(
            text -> {
              if (!text.matches(scale == 1 ? "\\d{1,4}" : "\\d{1,4}(\\.\\d{1,3})?")) {
                diagnostics.add(Code.BAD_VALUE, node.span(), text, wanted);
                return Optional.empty();
              }
              return Optional.of((int) Math.round(Double.parseDouble(text) * scale));
            });
  }

  private static Optional<Ink> ink(Node node, Diagnostics diagnostics) {
    String wanted = "black, [0, 100, 100, 10, \"#c8102e\"]";
    if (node instanceof ScalarNode scalar && scalar.value().equals("black")) {
      return Optional.of(Ink.BLACK);
    }
    if (node instanceof ListNode list
        && list.items().size() == 5
        && list.items().stream().allMatch(ScalarNode.class::isInstance)) {
      String[] parts =
          list.items().stream().map(item -> ((ScalarNode) item).value()).toArray(String[]::new);
      boolean percents = Arrays.stream(parts, 0, 4).allMatch(part -> part.matches("\\d{1,2}|100"));
      if (percents && parts[4].matches("#[0-9a-fA-F]{6}")) {
        int[] plates = Arrays.stream(parts, 0, 4).mapToInt(Integer::parseInt).toArray();
        int rgb = Integer.parseInt(parts[4].substring(1), 16);
        return Optional.of(new Ink(plates[0], plates[1], plates[2], plates[3], rgb));
      }
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), wanted);
    return Optional.empty();
  }
}
