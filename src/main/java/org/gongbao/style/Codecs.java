package org.gongbao.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.ScalarNode;

/** How layout files write style values. */
public final class Codecs {
  /** Percent of all plates together: what coated paper takes before it smears (R71). */
  private static final int MOST_INK = 340;

  private static final Set<String> ON = Set.of("on", "yes", "true");
  private static final Set<String> OFF = Set.of("off", "no", "false");
  private static final List<String> HEAD_FIELDS =
      List.of("title", "year", "number", "total", "section", "article");
  private static final int GRID_LEAST = 5;
  private static final int GRID_MOST = 200;

  /** A 字号 name, or a number with {@code pt} or {@code mm}; a bare number is points. */
  public static final Codec<Length> SIZE =
      of(
          Lengths::length,
          "a size by name such as 小四, or a number with mm or pt; a bare number is pt",
          "字号名（如小四），或带 mm、pt 的数；不写单位为 pt");

  /** The size of type or the distance of lines: a length from 3 to 200 pt. */
  public static final Codec<Length> TYPE =
      of(
          Lengths::type,
          "a size by name such as 小四, or a number with mm or pt, from 3 to 200 pt; a bare number"
              + " is pt",
          "字号名（如小四），或带 mm、pt 的数，3 至 200 pt；不写单位为 pt");

  /** The same, or {@code 0}. */
  public static final Codec<Length> TYPE_OR_0 =
      of(
          (node, diagnostics) ->
              Lengths.isZero(node)
                  ? SIZE.decode(node, diagnostics)
                  : TYPE.decode(node, diagnostics),
          "0, or a size from 3 to 200 pt",
          "0，或 3 至 200 pt 的长度");

  /** The name of a paper size, or width and height: {@code [210mm, 285mm]}. */
  public static final Codec<Size> PAPER =
      of(
          Lengths::paper,
          "A4, A5, B5 or 16K, or width and height: [210mm, 285mm]",
          "A4、A5、B5、16K，或宽和高：[210mm, 285mm]");

  /** A length past the cut, up to 10 mm. */
  public static final Codec<Length> BLEED =
      of(
          Lengths::bleed,
          "a number with mm or pt from 0 to 10 mm, such as 3mm; a bare number is pt",
          "带 mm、pt 的数，0 至 10 mm，如 3mm；不写单位为 pt");

  /** A number of em with up to three decimals, such as {@code 2} or {@code 0.5}. */
  public static final Codec<Integer> EM =
      of(
          (node, diagnostics) -> number(node, diagnostics, 1000),
          "a number of em of the element's own size, such as 2 or 0.5",
          "字数（以要素自身字号计），如 2、0.5");

  /** A whole number from 0. */
  public static final Codec<Integer> COUNT =
      of((node, diagnostics) -> number(node, diagnostics, 1), "a whole number from 0", "从 0 起的整数");

  /** Characters in a line, or lines on a page. */
  public static final Codec<Integer> GRID =
      of(Codecs::grid, "a whole number from 5 to 200", "5 至 200 的整数");

  /** Text without white space at its edges. */
  public static final Codec<String> TEXT =
      of((node, diagnostics) -> scalar(node, diagnostics, Wanted.TEXT), "text", "文字");

  /** Text with {@code {n}} where the page number goes. */
  public static final Codec<String> PATTERN =
      of(Codecs::pattern, "text with {n} for the number", "文字，其中 {n} 代表数字");

  /** Text with the fields of running heads. */
  public static final Codec<String> HEAD =
      of(
          Codecs::head,
          "text with {title}, {year}, {number}, {total}, {section} or {article}",
          "文字，可含 {title}、{year}、{number}、{total}、{section}、{article}");

  /** The switches of YAML 1.1, whatever their case. */
  public static final Codec<Boolean> SWITCH = of(Codecs::on, "on or off", "on（是）或 off（否）");

  /** {@code black}, or {@code [c, m, y, k, "#rrggbb"]} in percent. */
  public static final Codec<Ink> INK =
      of(
          Codecs::ink,
          "black, or cyan, magenta, yellow and black in percent and the colour on screen:"
              + " [0, 100, 100, 10, \"#c8102e\"]",
          "black，或四色百分比和屏幕颜色：[0, 100, 100, 10, \"#c8102e\"]");

  private record Reading<T>(BiFunction<Node, Diagnostics, Optional<T>> reading, Gloss accepts)
      implements Codec<T> {
    @Override
    public Optional<T> decode(Node node, Diagnostics diagnostics) {
      return reading.apply(node, diagnostics);
    }
  }

  private Codecs() {}

  /** A codec by its method and what it accepts. */
  public static <T> Codec<T> of(
      BiFunction<Node, Diagnostics, Optional<T>> reading, String english, String chinese) {
    return new Reading<>(reading, new Gloss(english, chinese));
  }

  /** The name of an enum constant in lower case with hyphens. */
  public static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
    String words =
        Arrays.stream(type.getEnumConstants()).map(Codecs::word).collect(Collectors.joining(", "));
    return of(
        (node, diagnostics) ->
            scalar(node, diagnostics, Wanted.TEXT)
                .flatMap(
                    text -> {
                      Optional<E> choice =
                          Arrays.stream(type.getEnumConstants())
                              .filter(constant -> word(constant).equals(text))
                              .findFirst();
                      if (choice.isEmpty()) {
                        diagnostics.add(Code.UNKNOWN_WORD, node.span(), text, words);
                      }
                      return choice;
                    }),
        words,
        words.replace(", ", "、"));
  }

  /** One of a few numbers. */
  public static Codec<Integer> oneOf(int... numbers) {
    String words =
        IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    return of(
        (node, diagnostics) ->
            scalar(node, diagnostics, words)
                .flatMap(
                    text -> {
                      Optional<Integer> one =
                          IntStream.of(numbers)
                              .boxed()
                              .filter(number -> text.equals(number.toString()))
                              .findFirst();
                      if (one.isEmpty()) {
                        diagnostics.add(Code.UNKNOWN_WORD, node.span(), text, words);
                      }
                      return one;
                    }),
        words,
        words.replace(", ", "、"));
  }

  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<String> scalar(Node node, Diagnostics diagnostics, Object wanted) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.value().strip());
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), wanted);
    return Optional.empty();
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

  private static Optional<Integer> grid(Node node, Diagnostics diagnostics) {
    return scalar(node, diagnostics, Wanted.WHOLE_NUMBER)
        .flatMap(
            text -> {
              if (!text.matches("-?\\d{1,9}")) {
                diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.WHOLE_NUMBER);
                return Optional.empty();
              }
              int number = Integer.parseInt(text);
              if (number < GRID_LEAST || number > GRID_MOST) {
                diagnostics.add(
                    Code.OUT_OF_RANGE,
                    node.span(),
                    text,
                    Integer.toString(GRID_LEAST),
                    Integer.toString(GRID_MOST));
                return Optional.empty();
              }
              return Optional.of(number);
            });
  }

  private static Optional<String> head(Node node, Diagnostics diagnostics) {
    return scalar(node, diagnostics, Wanted.TEXT)
        .filter(
            text -> {
              String rest = text;
              for (String field : HEAD_FIELDS) {
                rest = rest.replace("{" + field + "}", "");
              }
              boolean known = rest.indexOf('{') < 0;
              if (!known) {
                diagnostics.add(Code.BAD_VALUE, node.span(), text, "{title}, {article}");
              }
              return known;
            });
  }

  private static Optional<String> pattern(Node node, Diagnostics diagnostics) {
    return scalar(node, diagnostics, Wanted.TEXT)
        .filter(
            text -> {
              if (!text.contains("{n}")) {
                diagnostics.add(Code.BAD_VALUE, node.span(), text, "— {n} —");
              }
              return text.contains("{n}");
            });
  }

  private static Optional<Boolean> on(Node node, Diagnostics diagnostics) {
    return scalar(node, diagnostics, Wanted.SWITCH)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(
            word -> {
              boolean known = ON.contains(word) || OFF.contains(word);
              if (!known) {
                diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.SWITCH);
              }
              return known;
            })
        .map(ON::contains);
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
        int total = Arrays.stream(plates).sum();
        if (total > MOST_INK) {
          diagnostics.add(Code.INK_HEAVY, node.span(), total, MOST_INK);
          return Optional.empty();
        }
        return Optional.of(new Ink(plates[0], plates[1], plates[2], plates[3], rgb));
      }
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), wanted);
    return Optional.empty();
  }
}
