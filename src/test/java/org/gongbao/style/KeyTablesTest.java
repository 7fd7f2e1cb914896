package org.gongbao.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The tables that decoding and the reference pages share hold every key, each with its words. */
class KeyTablesTest {
  @Test
  void everyLayoutKeyIsListedOnce() {
    assertListed(constants(LayoutKeys.class, LayoutKey.class), LayoutKeys.ALL);
    assertDistinct(LayoutKeys.ALL.stream().map(LayoutKey::path).toList());
  }

  @Test
  void everyStyleKeyIsListedOnce() {
    assertListed(constants(StyleKeys.class, StyleKey.class), StyleKeys.ALL);
    assertDistinct(StyleKeys.ALL.stream().map(StyleKey::name).toList());
  }

  static final List<LayoutKey<?>> LAYOUT_KEYS = LayoutKeys.ALL;
  static final List<StyleKey<?>> STYLE_KEYS = StyleKeys.ALL;

  @ParameterizedTest
  @FieldSource("LAYOUT_KEYS")
  void everyLayoutKeyIsExplained(LayoutKey<?> key) {
    explained(key.gloss());
    explained(key.codec().accepts());
  }

  @ParameterizedTest
  @FieldSource("STYLE_KEYS")
  void everyStyleKeyIsExplained(StyleKey<?> key) {
    explained(key.gloss());
    explained(key.codec().accepts());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleIsExplained(Role role) {
    explained(role.gloss());
  }

  private static void explained(Gloss gloss) {
    assertFalse(gloss.english().isBlank(), "English");
    assertFalse(gloss.chinese().isBlank(), "Chinese");
  }

  private static void assertListed(Set<Object> constants, List<?> all) {
    constants.removeAll(all);
    assertEquals(Set.of(), constants, "not in ALL");
  }

  private static void assertDistinct(List<String> names) {
    assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
  }

  private static Set<Object> constants(Class<?> table, Class<?> type) {
    Set<Object> constants = new HashSet<>();
    for (Field field : Arrays.asList(table.getFields())) {
      if (field.getType() == type) {
        try {
          constants.add(field.get(null));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return constants;
  }
}
