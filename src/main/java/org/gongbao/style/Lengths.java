package org.gongbao.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Wanted;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.text.TypeSize;

/** Reads lengths and paper sizes. */
final class Lengths {
  private static final Map<String, Size> PAPERS =
      Map.of(
          "A4", new Size(Length.millimetres(210), Length.millimetres(297)),
          "A5", new Size(Length.millimetres(148), Length.millimetres(210)),
          "B5", new Size(Length.millimetres(176), Length.millimetres(250)),
          "16K", new Size(Length.millimetres(185), Length.millimetres(260)));

  private static final Length LEAST = Length.points(3);
  private static final Length MOST = Length.points(200);
  private static final Length MOST_BLEED = Length.millimetres(10);

  private Lengths() {}

  static Optional<Length> length(Node node, Diagnostics diagnostics) {
    String wanted = "小四, 12pt, 4mm";
    return Codecs.scalar(node, diagnostics, wanted)
        .flatMap(
            text -> {
              Optional<Length> length = TypeSize.named(text).or(() -> measured(text));
              if (length.isEmpty()) {
                diagnostics.add(Code.BAD_VALUE, node.span(), text, wanted);
              }
              return length;
            });
  }

  static Optional<Length> type(Node node, Diagnostics diagnostics) {
    return length(node, diagnostics)
        .filter(size -> within(size, LEAST, "3pt", MOST, "200pt", node, diagnostics));
  }

  static Optional<Length> bleed(Node node, Diagnostics diagnostics) {
    return length(node, diagnostics)
        .filter(size -> within(size, Length.ZERO, "0", MOST_BLEED, "10mm", node, diagnostics));
  }

  private static boolean within(
      Length size,
      Length least,
      String leastWritten,
      Length most,
      String mostWritten,
      Node node,
      Diagnostics diagnostics) {
    boolean fits = size.compareTo(least) >= 0 && size.compareTo(most) <= 0;
    if (!fits) {
      String written = ((ScalarNode) node).value();
      diagnostics.add(Code.OUT_OF_RANGE, node.span(), written, leastWritten, mostWritten);
    }
    return fits;
  }

  static boolean isZero(Node node) {
    return node instanceof ScalarNode scalar && scalar.value().strip().equals("0");
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

  static Optional<Size> paper(Node node, Diagnostics diagnostics) {
    if (node instanceof ListNode list && list.items().size() == 2) {
      List<Length> sides =
          list.items().stream().flatMap(item -> length(item, diagnostics).stream()).toList();
      return sides.size() == 2
          ? Optional.of(new Size(sides.get(0), sides.get(1)))
          : Optional.empty();
    }
    return Codecs.scalar(node, diagnostics, Wanted.TEXT)
        .flatMap(
            name -> {
              Optional<Size> size = Optional.ofNullable(PAPERS.get(name));
              if (size.isEmpty()) {
                diagnostics.add(Code.BAD_VALUE, node.span(), name, "A4, [210mm, 297mm]");
              }
              return size;
            });
  }
}
