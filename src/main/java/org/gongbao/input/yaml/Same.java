package org.gongbao.input.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;

/** Content compared without the places it was written at, whatever records it is made of. */
final class Same {
  private Same() {}

  static boolean blocks(List<Block> a, List<Block> b) {
    return a.size() == b.size() && firstDifference(a, b) == a.size();
  }

  static boolean inlines(List<Inline> a, List<Inline> b) {
    return same(a, b);
  }

  /** The index of the first block that differs, or the length of the shorter list. */
  static int firstDifference(List<Block> a, List<Block> b) {
    int shorter = Math.min(a.size(), b.size());
    return IntStream.range(0, shorter)
        .filter(i -> !same(a.get(i), b.get(i)))
        .findFirst()
        .orElse(shorter);
  }

  private static boolean same(Object a, Object b) {
    if (a instanceof SourceSpan && b instanceof SourceSpan) {
      return true;
    }
    if (a instanceof List<?> as && b instanceof List<?> bs) {
      return as.size() == bs.size()
          && IntStream.range(0, as.size()).allMatch(i -> same(as.get(i), bs.get(i)));
    }
    if (a instanceof Record && a.getClass() == b.getClass()) {
      for (RecordComponent part : a.getClass().getRecordComponents()) {
        if (!same(value(part, a), value(part, b))) {
          return false;
        }
      }
      return true;
    }
    return a instanceof byte[] as && b instanceof byte[] bs ? Arrays.equals(as, bs) : a.equals(b);
  }

  private static Object value(RecordComponent part, Object of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("record component not open: " + part, e);
    }
  }
}
