package org.gongbao.input.manuscript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.node.SourceLine;

/** A line of appointments: a name, with a note or without, then 为 or 的 (E58). */
public final class AppointmentForm {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<name>\\p{IsHan}\\h{1,2}\\p{IsHan}|(?:(?!同志)\\p{IsHan}){2,4}|\\p{IsHan}+(?:·\\p{IsHan}+)+)"
              + "(?<note>[（(][^（()）]*[）)])?(?<text>(?:为|的|同志).*)");

  private AppointmentForm() {}

  /** Name, note and text of a line, the note perhaps empty; only the text where no name begins. */
  public static List<SourceLine> parts(SourceLine line) {
    Matcher form = FORM.matcher(line.text());
    if (!form.matches()) {
      return List.of(line);
    }
    int name = form.end("name");
    int text = form.start("text");
    return List.of(
        Manuscript.part(line, 0, name),
        Manuscript.part(line, name, text),
        Manuscript.part(line, text, line.text().length()));
  }
}
