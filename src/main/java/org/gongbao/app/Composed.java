package org.gongbao.app;

import org.gongbao.font.FontBook;
import org.gongbao.model.Issue;
import org.gongbao.style.Layout;
import org.gongbao.typeset.Typeset;

/** An issue that left the composing room, with what it was set from. */
record Composed(Issue issue, Layout layout, FontBook fonts, Typeset set) {
  int articles() {
    return issue.sections().stream().mapToInt(section -> section.articles().size()).sum();
  }
}
