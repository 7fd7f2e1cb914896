package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;

/**
 * Parts a title from the text before it where both stand in one line, as happens when a page was
 * made into text.
 */
final class FusedTitles {
  private static final int LEAST = 6;
  private static final String OPENERS = "“‘《〈（(【";
  private final ImportNotes notes;

  FusedTitles(ImportNotes notes) {
    this.notes = notes;
  }

  /** The lines, those cut in two that end in the beginning of an entry that no line begins with. */
  List<PrintedLine> part(List<PrintedLine> lines, List<ContentsPage.Entry> entries) {
    List<PrintedLine> all = new ArrayList<>(lines);
    for (ContentsPage.Entry entry : entries) {
      for (int part = 0; part < entry.parts().size(); part++) {
        part(all, Wording.letters(entry.from(part)));
      }
    }
    return all;
  }

  private void part(List<PrintedLine> lines, String title) {
    if (title.length() < LEAST) {
      return;
    }
    String beginning = title.substring(0, LEAST);
    int at = -1;
    int cut = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!LineForm.ends(text) && begins(text, beginning)) {
        return;
      }
      int here = tail(text, title);
      if (here > 0 && at < 0) {
        at = i;
        cut = here;
      }
    }
    if (at >= 0) {
      PrintedLine[] two = lines.get(at).cut(cut);
      lines.set(at, two[0]);
      lines.add(at + 1, two[1]);
      notes.note(Code.IMPORT_TITLE_PARTED, two[1], two[1].text());
    }
  }

  private static boolean begins(String text, String beginning) {
    String head = text.substring(0, Math.min(text.length(), 4 * LEAST));
    return Wording.letters(head).startsWith(beginning);
  }

  /** Where in a line a sentence has ended and the beginning of the title fills the rest; or 0. */
  private static int tail(String text, String title) {
    int farthest = Math.max(0, text.length() - 3 * title.length());
    for (int i = text.length() - LEAST; i > farthest; i--) {
      if (text.charAt(i) != title.charAt(0)) {
        continue;
      }
      String rest = Wording.letters(text.substring(i));
      if (rest.length() >= LEAST && title.startsWith(rest)) {
        int cut = i;
        while (cut > 0 && OPENERS.indexOf(text.charAt(cut - 1)) >= 0) {
          cut--;
        }
        String before = Blanks.strip(text.substring(0, cut));
        if (!before.isEmpty() && (LineForm.ends(before) || before.endsWith("日"))) {
          return cut;
        }
      }
    }
    return 0;
  }
}
