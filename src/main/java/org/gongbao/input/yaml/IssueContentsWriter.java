package org.gongbao.input.yaml;

import org.gongbao.model.IssueContents;

/** Writes what an issue holds so that {@link IssueContentsDecoder} reads the same. */
public final class IssueContentsWriter {
  private final YamlText out = new YamlText();

  private IssueContentsWriter() {}

  /** The file as text. */
  public static String write(IssueContents contents) {
    IssueContentsWriter writer = new IssueContentsWriter();
    writer.issue(contents);
    return writer.out.toString();
  }

  private void issue(IssueContents contents) {
    out.line(0, "# 本期篇目，由 gongbao build 写出，供 gongbao yearbook 编年度总目录；请勿改名。");
    out.line(0, "format: 1");
    key(0, "title", contents.title());
    out.line(0, "year: " + contents.year());
    out.line(0, "number: " + contents.number());
    contents.total().ifPresent(total -> out.line(0, "total: " + total));
    key(0, "number-word", contents.numberWord());
    key(0, "organ", contents.organ());
    key(0, "date", contents.date());
    key(0, "layout", contents.layout());
    out.line(0, contents.entries().isEmpty() ? "entries: []" : "entries:");
    contents.entries().forEach(this::entry);
  }

  private void entry(IssueContents.Entry entry) {
    out.scalar(2, "- title: ", entry.title());
    key(4, "section", entry.section());
    key(4, "number", entry.number());
    key(4, "organ", entry.organ());
    key(4, "author", entry.author());
    key(4, "page", entry.page());
  }

  private void key(int indent, String key, String value) {
    if (!value.isEmpty()) {
      out.scalar(indent, key + ": ", value);
    }
  }
}
