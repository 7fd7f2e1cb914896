package org.gongbao.typeset.table;

import java.util.List;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.model.Table;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.style.StylePatch;
import org.gongbao.style.TableKeys;
import org.gongbao.typeset.flow.Setting;

/**
 * A table in the largest size in which its columns fit the measure, from that of its style down to
 * 六号 (R58).
 */
record FittedTable(MeasuredTable measured, Columns columns, Style head, Style body) {
  private static final List<Length> SMALLER =
      Stream.of(10.5, 9.0, 7.5).map(Length::points).toList();

  /** Measures a table, smaller and smaller until it fits; findings say what it came to. */
  static FittedTable of(Table table, TableTree tree, Setting setting, Diagnostics diagnostics) {
    Length wanted = setting.style(Role.TABLE).get(StyleKeys.SIZE);
    List<Length> sizes =
        Stream.concat(
                Stream.of(wanted),
                SMALLER.stream().filter(smaller -> smaller.compareTo(wanted) < 0))
            .toList();
    for (Length size : sizes) {
      Diagnostics found = new Diagnostics();
      Style head = sized(setting.style(Role.TABLE_HEAD), size, wanted);
      Style body = sized(setting.style(Role.TABLE), size, wanted);
      MeasuredTable measured = MeasuredTable.of(table, tree, head, body, setting, found);
      long beside = size.thousandths(setting.layout().get(TableKeys.BESIDE)).units();
      long room = setting.measure() - 2 * beside * table.columns().size();
      long over = ColumnWidths.least(measured.demands()) - room;
      if (over <= 0 || size.equals(sizes.getLast())) {
        diagnostics.addAll(found);
        report(table, size, wanted, over, diagnostics);
        long[] widths = ColumnWidths.share(measured.demands(), asked(table), room);
        Columns columns = Columns.of(widths, beside, measured.demands(), setting.measure());
        return new FittedTable(measured, columns, head, body);
      }
    }
    throw new IllegalStateException("no size tried");
  }

  private static void report(
      Table table, Length size, Length wanted, long over, Diagnostics diagnostics) {
    if (over > 0) {
      double millimetres = Math.ceil(new Length(over).toMillimetres());
      diagnostics.add(Code.TABLE_TOO_WIDE, table.span(), size.toPoints(), millimetres);
    } else if (!size.equals(wanted)) {
      diagnostics.add(Code.TABLE_SMALLER, table.span(), wanted.toPoints(), size.toPoints());
    }
  }

  private static boolean[] asked(Table table) {
    boolean[] asked = new boolean[table.columns().size()];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = table.columns().get(i).width().isPresent();
    }
    return asked;
  }

  /** A style smaller in proportion. */
  private static Style sized(Style style, Length size, Length wanted) {
    return StylePatch.NONE
        .with(StyleKeys.SIZE, inProportion(style.get(StyleKeys.SIZE), size, wanted))
        .with(StyleKeys.LEADING, inProportion(style.get(StyleKeys.LEADING), size, wanted))
        .with(StyleKeys.TRACKING, style.get(StyleKeys.TRACKING))
        .over(style);
  }

  private static Length inProportion(Length length, Length size, Length wanted) {
    return new Length(Math.round((double) length.units() * size.units() / wanted.units()));
  }
}
