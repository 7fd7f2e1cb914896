package org.gongbao.typeset.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Appointments;
import org.gongbao.model.Inline;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Paragraphs;
import org.gongbao.typeset.flow.Setting;

/**
 * Appointments as paragraphs, their names spread to one width, so that what follows them stands in
 * one column (E58, R30).
 */
public final class AppointmentSetting {
  /** Longer names keep their own width. */
  private static final int LONGEST = 4;

  private static final int NAME = 3;
  private static final Pattern SPREAD = Pattern.compile("\\p{IsHan}{2,4}");

  private final Setting setting;
  private final Paragraphs paragraphs;

  public AppointmentSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.paragraphs = new Paragraphs(setting, diagnostics, leaves);
  }

  /** One paragraph for each head and each person. */
  public List<FlowItem> items(Appointments appointments) {
    List<FlowItem> items = new ArrayList<>();
    for (Appointments.Group group : appointments.groups()) {
      if (!group.head().isEmpty()) {
        paragraphs
            .text(group.head(), Role.APPOINTMENT_HEAD, group.head().getFirst().span())
            .ifPresent(items::add);
      }
      int width = width(group);
      for (Appointments.Item item : group.items()) {
        paragraphs
            .item(content(item, width), Role.APPOINTMENT, 1, item.span())
            .ifPresent(items::add);
      }
    }
    return items;
  }

  /** The width of names, in em; 0 where each keeps its own. */
  private int width(Appointments.Group group) {
    if (!setting.layout().get(LayoutKeys.APPOINTMENTS_ALIGN)) {
      return 0;
    }
    int width = NAME;
    for (Appointments.Item item : group.items()) {
      String name = Inline.text(item.name().name());
      int count = name.codePointCount(0, name.length());
      width = count <= LONGEST ? Math.max(width, count) : width;
    }
    return width;
  }

  private static List<Inline> content(Appointments.Item item, int width) {
    String name = Inline.text(item.name().name());
    if (width == 0 || !SPREAD.matcher(name).matches()) {
      return item.content();
    }
    List<Inline> content = new ArrayList<>();
    content.add(new Inline.Spread(name, width, item.name().name().getFirst().span()));
    content.addAll(item.name().note());
    content.addAll(item.text());
    return content;
  }
}
