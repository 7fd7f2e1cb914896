package org.gongbao.style;

import java.util.Map;
import org.gongbao.geom.Length;

/** A complete style: every key has a value. */
public final class Style {
  /** Every key at its initial value: what the body style of a layout is based on. */
  public static final Style INITIAL = new Style(Map.of());

  private final Map<StyleKey<?>, Object> values;

  Style(Map<StyleKey<?>, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** The value of a key: as set, inherited, or initial. */
  @SuppressWarnings("unchecked") // StylePatch puts only values of the key's own type
  public <T> T get(StyleKey<T> key) {
    Object value = values.get(key);
    return value == null ? key.initial() : (T) value;
  }

  /** The cell of one character, by which indents and widths are counted (R40). */
  public Length em() {
    Length advance = get(StyleKeys.ADVANCE);
    return advance.equals(Length.ZERO) ? get(StyleKeys.SIZE) : advance;
  }
}
