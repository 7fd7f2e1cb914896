package org.gongbao.style;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values of layout keys; a key that is not set has its initial value. */
public final class LayoutValues {
  public static final LayoutValues NONE = new LayoutValues(Map.of());

  private final Map<LayoutKey<?>, Object> values;

  private LayoutValues(Map<LayoutKey<?>, Object> values) {
    this.values = Map.copyOf(values);
  }

  /** These values with one more. */
  public <T> LayoutValues with(LayoutKey<T> key, T value) {
    Map<LayoutKey<?>, Object> more = new LinkedHashMap<>(values);
    more.put(key, value);
    return new LayoutValues(more);
  }

  /** These values, and those of a base where these are silent. */
  public LayoutValues over(LayoutValues base) {
    Map<LayoutKey<?>, Object> all = new LinkedHashMap<>(base.values);
    all.putAll(values);
    return new LayoutValues(all);
  }

  @SuppressWarnings("unchecked") // with(…) puts only values of the key's own type
  public <T> T get(LayoutKey<T> key) {
    Object value = values.get(key);
    return value == null ? key.initial() : (T) value;
  }
}
