package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import org.gongbao.geom.Size;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;

/**
 * A layout at hand.
 *
 * @param chinese what it is for, in Chinese; may be empty
 * @param english what it is for, in English; may be empty
 * @param base the name of the layout it extends, or empty
 * @param lines on a full page
 * @param measure characters in a full line
 * @param file where it was found
 * @param hides whether it stands in place of another of its name
 */
public record LayoutRow(
    String name,
    String chinese,
    String english,
    String base,
    Size page,
    int lines,
    int measure,
    Path file,
    boolean hides) {

  /** Every layout without errors, by name; the others leave findings. */
  static List<LayoutRow> of(Layouts layouts) {
    return layouts.names().stream()
        .flatMap(
            name ->
                layouts.file(name).stream()
                    .flatMap(
                        file ->
                            layouts.layout(name, file).stream()
                                .map(layout -> of(layout, file, layouts.hides(name)))))
        .toList();
  }

  private static LayoutRow of(Layout layout, Path file, boolean hides) {
    return new LayoutRow(
        layout.name(),
        layout.get(LayoutKeys.DESCRIPTION_ZH),
        layout.get(LayoutKeys.DESCRIPTION_EN),
        layout.get(LayoutKeys.EXTENDS),
        layout.page().trim(),
        layout.page().lines(),
        layout.page().measure(),
        file,
        hides);
  }
}
