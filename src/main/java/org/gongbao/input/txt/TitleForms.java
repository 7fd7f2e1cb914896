package org.gongbao.input.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds title blocks by their form, for issues without contents and articles inside articles. */
final class TitleForms {
  private static final Pattern OPENS = Pattern.compile("^[《“\"]*关于.*|^《.*");
  private static final Pattern SESSION = Pattern.compile(".*(?:\\d年|〇.*年|二.*年|会议|通过|次|录音|草案|修订).*");
  private static final Pattern SERIAL =
      Pattern.compile(".*文件[（(]?\\s*[\\d一二三四五六七八九十]+\\s*[号]?[）)]?$");
  private static final int MOST = 6;

  /**
   * A title block.
   *
   * @param from its first line, with the issuer
   * @param to the first line after the title
   * @param sure whether its form leaves no doubt
   */
  record Block(int from, int to, boolean sure) {}

  private final List<PrintedLine> lines;

  TitleForms(List<PrintedLine> lines) {
    this.lines = lines;
  }

  /** All blocks from one line to another, in order. */
  List<Block> find(int from, int to) {
    List<Block> blocks = new ArrayList<>();
    int free = from;
    for (int i = from + 1; i < to; i++) {
      Optional<Block> block = above(i, free);
      if (block.isPresent()) {
        blocks.add(block.get());
        free = i;
      }
    }
    return blocks;
  }

  /** Those blocks alone that a subtitle with place and date follows (E34). */
  List<Block> findSubtitled(int from, int to) {
    return find(from, to).stream()
        .filter(b -> b.to < to && spoken(lines.get(b.to).text()))
        .toList();
  }

  private static boolean spoken(String text) {
    return LineForm.subtitle(text) && text.contains("在");
  }

  private Optional<Block> above(int anchor, int free) {
    String text = lines.get(anchor).text();
    boolean subtitle = LineForm.subtitle(text) && Ems.of(text) <= 60 && !LineForm.ends(text);
    boolean note = LineForm.note(text) && SESSION.matcher(text).matches() && !LineForm.ends(text);
    boolean address = LineForm.address(text);
    boolean roster = LineForm.roster(text) || RosterRow.names(text).isPresent();
    int top = anchor;
    while (top > free && anchor - top < MOST && inTitle(top - 1)) {
      top--;
      if (lines.get(top).page()) {
        break;
      }
    }
    if (top == anchor) {
      return Optional.empty();
    }
    int opening = opening(top, anchor);
    String title = text(opening, anchor);
    boolean closed = closed(opening(top, anchor) == top ? top : opening) || closed(top);
    boolean about = title.contains("关于");
    boolean named = LineForm.titleEnd(title) && title.length() >= 4;
    if (subtitle && (spoken(text) || named)) {
      return Optional.of(new Block(issuer(top, opening), anchor, spoken(text)));
    }
    if (note && named || roster && title.replace(" ", "").endsWith("名单")) {
      return Optional.of(new Block(issuer(top, opening), anchor, true));
    }
    if (address && named && closed && Ems.of(title) <= 90) {
      return Optional.of(new Block(issuer(top, opening), anchor, about));
    }
    boolean prose = Ems.of(text) > 30 || LineForm.ends(text);
    boolean after = top == 0 || LineForm.date(lines.get(top - 1).text()) || lines.get(top).page();
    if (prose && about && named && after && !subtitle && !note) {
      return Optional.of(new Block(issuer(top, opening), anchor, false));
    }
    return Optional.empty();
  }

  private boolean inTitle(int at) {
    PrintedLine line = lines.get(at);
    return LineForm.titleLike(line.text()) && line.width() <= 50 && !LineForm.note(line.text());
  }

  /** The line the title begins with: the one that says 关于, or the first. */
  private int opening(int top, int anchor) {
    for (int i = top; i < anchor; i++) {
      if (OPENS.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    int serial = serialEnd(top, anchor);
    if (serial > top) {
      return serial;
    }
    for (int i = anchor - 1; i > top; i--) {
      if (lines.get(i).text().contains("关于") && LineForm.organ(lines.get(i - 1).text())) {
        return i;
      }
    }
    return top;
  }

  /** The first line after a serial number over the title (E11), or {@code top}. */
  private int serialEnd(int top, int anchor) {
    for (int i = top; i + 1 < anchor; i++) {
      if (SERIAL.matcher(lines.get(i).text()).matches()) {
        return i + 1;
      }
    }
    return top;
  }

  /** The first of the lines over the title that belong to it: organs, or a serial number. */
  private int issuer(int top, int opening) {
    if (top == 0 || serialEnd(top, opening + 1) > top) {
      return top;
    }
    int from = opening;
    while (from > top && LineForm.organ(lines.get(from - 1).text())) {
      from--;
    }
    return from;
  }

  private boolean closed(int at) {
    if (at == 0 || lines.get(at).page()) {
      return true;
    }
    String before = lines.get(at - 1).text();
    return LineForm.ends(before) || LineForm.date(before) || LineForm.roster(before);
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    lines.subList(from, to).forEach(l -> text.append(l.text()));
    return text.toString();
  }

  /** Whether a line numbers the papers of a meeting. */
  static boolean serial(String text) {
    return SERIAL.matcher(text).matches();
  }

  /** Whether a line begins as a title does that an issuer may stand over. */
  static boolean opens(String text) {
    return OPENS.matcher(text).matches();
  }
}
