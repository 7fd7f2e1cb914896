package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.node.Sources;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;

/** Reads {@code layouts/NAME/layout.yaml} and the layouts it extends. */
public final class LayoutDecoder {
  private final Sources layouts;
  private final Diagnostics diagnostics = new Diagnostics();

  private LayoutDecoder(Sources layouts) {
    this.layouts = layouts;
  }

  /**
   * The layout a file holds, over those it extends.
   *
   * @param name of the layout
   * @param layouts the files of other layouts, by the names of the layouts
   * @return nothing when there is an error
   */
  public static Optional<Layout> decode(
      SourceFile file, String name, Sources layouts, Diagnostics diagnostics) {
    LayoutDecoder decoder = new LayoutDecoder(layouts);
    Optional<LayoutLayer> layer = decoder.chain(file);
    Optional<Layout> layout = layer.map(all -> layout(name, all));
    if (!decoder.diagnostics.hasErrors()) {
      layout.ifPresent(complete -> decoder.fits(complete, layer.orElseThrow()));
    }
    boolean broken = decoder.diagnostics.hasErrors();
    diagnostics.addAll(decoder.diagnostics);
    return broken ? Optional.empty() : layout;
  }

  /** A file over all that it extends; nothing after a finding. */
  private Optional<LayoutLayer> chain(SourceFile file) {
    List<String> files = new ArrayList<>(List.of(file.name()));
    Optional<LayoutLayer> all = LayerDecoder.decode(file, diagnostics);
    Optional<LayoutLayer> last = all;
    while (last.flatMap(LayoutLayer::parent).isPresent()) {
      SourceSpan place = last.get().place(LayoutKeys.EXTENDS);
      Optional<SourceFile> base =
          last.get().parent().flatMap(parent -> layouts.read(parent, place));
      if (base.isPresent() && files.contains(base.get().name())) {
        diagnostics.add(Code.LAYOUT_CYCLE, place, last.get().parent().get());
        return Optional.empty();
      }
      base.ifPresent(read -> files.add(read.name()));
      last = base.flatMap(read -> LayerDecoder.decode(read, diagnostics));
      Optional<LayoutLayer> below = last;
      all = all.flatMap(above -> below.map(above::over));
    }
    return all;
  }

  private static Layout layout(String name, LayoutLayer all) {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    Style body = all.style(Role.BODY).over(Style.INITIAL);
    for (Role role : Role.values()) {
      Style base = role.base() == Role.BODY ? body : styles.get(role.base());
      styles.put(role, role == Role.BODY ? body : all.style(role).over(base));
    }
    return Layout.of(
        name,
        all.values(),
        styles,
        all.cover().orElse(List.of()),
        all.masthead().orElse(List.of()));
  }

  /** The type area must lie on the page, and styles must leave room for text. */
  private void fits(Layout layout, LayoutLayer all) {
    for (Role role : Role.values()) {
      if (!StyleRoom.holdsText(layout, role)) {
        diagnostics.add(Code.STYLE_TOO_WIDE, all.place(role), role.key());
      }
    }
    PageMaster page = layout.page();
    Rect area = page.typeArea(true);
    SourceSpan wide =
        all.place(
            LayoutKeys.PAGE_MEASURE,
            LayoutKeys.PAGE_EM,
            LayoutKeys.PAGE_INNER,
            LayoutKeys.PAGE_SIZE);
    SourceSpan high =
        all.place(
            LayoutKeys.PAGE_LINES,
            LayoutKeys.PAGE_PITCH,
            LayoutKeys.PAGE_TOP,
            LayoutKeys.PAGE_EM,
            LayoutKeys.PAGE_SIZE);
    fits(wide, area.right(), page.trim().width());
    fits(high, area.bottom(), page.trim().height());
  }

  private void fits(SourceSpan place, Length needed, Length there) {
    if (needed.compareTo(there) > 0) {
      diagnostics.add(Code.TYPE_AREA_TOO_LARGE, place, millimetres(needed), millimetres(there));
    }
  }

  private static String millimetres(Length length) {
    return String.format(Locale.ROOT, "%.1f", length.toMillimetres());
  }
}
