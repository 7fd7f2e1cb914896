package org.gongbao.style;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongbao.geom.Length;

/** A style as written: only what differs. */
public final class StylePatch {
  public static final StylePatch NONE = new StylePatch(Map.of());

  private final Map<StyleKey<?>, Object> values;

  private StylePatch(Map<StyleKey<?>, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** This patch with one more value. */
  public <T> StylePatch with(StyleKey<T> key, T value) {
    Map<StyleKey<?>, Object> more = new LinkedHashMap<>(values);
    more.put(key, value);
    return new StylePatch(more);
  }

  /** This patch, and another where this one is silent. */
  public StylePatch over(StylePatch below) {
    Map<StyleKey<?>, Object> all = new LinkedHashMap<>(below.values);
    all.putAll(values);
    return new StylePatch(all);
  }

  /** The complete style of an element based on another. */
  public Style over(Style base) {
    Map<StyleKey<?>, Object> complete = new LinkedHashMap<>();
    for (StyleKey<?> key : StyleKeys.ALL) {
      if (values.containsKey(key)) {
        complete.put(key, values.get(key));
      } else if (key.inherited() && (key != StyleKeys.ADVANCE || keepsSize(base))) {
        complete.put(key, base.get(key));
      }
    }
    return new Style(complete);
  }

  private boolean keepsSize(Style base) {
    Length size = base.get(StyleKeys.SIZE);
    return size.equals(values.getOrDefault(StyleKeys.SIZE, size));
  }
}
