package org.gongbao.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.geom.Length;

/** 字号: type sizes by name, in points as printers and word processors use them (R31). */
public final class TypeSize {
  private static final List<Map.Entry<String, Double>> NAMED =
      List.of(
          Map.entry("初号", 42.0),
          Map.entry("小初", 36.0),
          Map.entry("一号", 26.0),
          Map.entry("小一", 24.0),
          Map.entry("二号", 22.0),
          Map.entry("小二", 18.0),
          Map.entry("三号", 16.0),
          Map.entry("小三", 15.0),
          Map.entry("四号", 14.0),
          Map.entry("小四", 12.0),
          Map.entry("五号", 10.5),
          Map.entry("小五", 9.0),
          Map.entry("六号", 7.5),
          Map.entry("小六", 6.5),
          Map.entry("七号", 5.5),
          Map.entry("八号", 5.0));

  private static final Map<String, Double> POINTS =
      NAMED.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private TypeSize() {}

  /** All names, the largest first. */
  public static List<String> names() {
    return NAMED.stream().map(Map.Entry::getKey).toList();
  }

  /** The size of a name such as 小四. */
  public static Optional<Length> named(String name) {
    return Optional.ofNullable(POINTS.get(name)).map(Length::points);
  }
}
