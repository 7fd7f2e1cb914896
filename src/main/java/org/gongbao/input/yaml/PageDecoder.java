package org.gongbao.input.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.geom.Size;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.style.Codecs;
import org.gongbao.style.PageMaster;

/** Reads the page and its type area, which must fit one another. */
final class PageDecoder {
  private static final Map<String, Size> SIZES =
      Map.of(
          "A4", new Size(Length.millimetres(210), Length.millimetres(297)),
          "A5", new Size(Length.millimetres(148), Length.millimetres(210)),
          "B5", new Size(Length.millimetres(176), Length.millimetres(250)),
          "16K", new Size(Length.millimetres(185), Length.millimetres(260)));

  private static final int LEAST = 5;
  private static final int MOST = 200;

  private final Diagnostics diagnostics;

  PageDecoder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Optional<PageMaster> page(MapReader map) {
    Optional<Size> size = map.required("size").flatMap(this::size);
    Optional<Length> top = length(map, "top");
    Optional<Length> inner = length(map, "inner");
    OptionalInt measure = count(map, "measure");
    OptionalInt lines = count(map, "lines");
    Optional<Length> em = length(map, "em");
    Optional<Length> pitch = length(map, "pitch");
    map.finish();
    if (size.isEmpty()
        || top.isEmpty()
        || inner.isEmpty()
        || measure.isEmpty()
        || lines.isEmpty()
        || em.isEmpty()
        || pitch.isEmpty()) {
      return Optional.empty();
    }
    PageMaster page =
        new PageMaster(
            size.get(),
            top.get(),
            inner.get(),
            measure.getAsInt(),
            lines.getAsInt(),
            em.get(),
            pitch.get());
    Rect area = page.typeArea(true);
    fits(map, "measure", area.right(), size.get().width());
    fits(map, "lines", area.bottom(), size.get().height());
    return Optional.of(page);
  }

  private void fits(MapReader map, String key, Length needed, Length there) {
    if (needed.compareTo(there) > 0) {
      diagnostics.add(
          Code.TYPE_AREA_TOO_LARGE, map.keySpan(key), millimetres(needed), millimetres(there));
    }
  }

  private static String millimetres(Length length) {
    return String.format(Locale.ROOT, "%.1f", length.toMillimetres());
  }

  private Optional<Length> length(MapReader map, String key) {
    return map.required(key).flatMap(node -> Codecs.SIZE.decode(node, diagnostics));
  }

  private OptionalInt count(MapReader map, String key) {
    Optional<Node> node = map.required(key);
    return node.isPresent()
        ? Values.number(node.get(), LEAST, MOST, diagnostics)
        : OptionalInt.empty();
  }

  /** The name of a paper size, or {@code [210mm, 297mm]}. */
  private Optional<Size> size(Node node) {
    if (node instanceof ListNode list && list.items().size() == 2) {
      List<Length> sides =
          list.items().stream()
              .flatMap(item -> Codecs.SIZE.decode(item, diagnostics).stream())
              .toList();
      return sides.size() == 2
          ? Optional.of(new Size(sides.get(0), sides.get(1)))
          : Optional.empty();
    }
    Optional<String> name = Values.text(node, diagnostics);
    Optional<Size> size = name.flatMap(n -> Optional.ofNullable(SIZES.get(n)));
    if (name.isPresent() && size.isEmpty()) {
      diagnostics.add(Code.BAD_VALUE, node.span(), name.get(), "A4, [210mm, 297mm]");
    }
    return size;
  }
}
