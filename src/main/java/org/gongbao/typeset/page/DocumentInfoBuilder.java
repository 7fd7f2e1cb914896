package org.gongbao.typeset.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.page.DocumentInfo;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.text.PrintedDate;
import org.gongbao.typeset.matter.IssueNames;

/** What a finished issue says of itself. */
final class DocumentInfoBuilder {
  private DocumentInfoBuilder() {}

  static DocumentInfo of(Issue issue, List<Page> pages) {
    String number = IssueNames.number(issue);
    String date = Inline.text(issue.date()).strip();
    return new DocumentInfo(
        IssueNames.title(issue) + " " + number,
        IssueNames.organ(issue),
        date.isEmpty() ? number : number + " " + date,
        "zh-CN",
        fingerprint(pages),
        PrintedDate.iso(date));
  }

  /** A hash of all text in drawing order, with its places. */
  private static String fingerprint(List<Page> pages) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    for (Page page : pages) {
      page.items().stream()
          .filter(TextItem.class::isInstance)
          .map(TextItem.class::cast)
          .map(item -> item.text() + '@' + item.x() + ',' + item.baseline() + '\n')
          .forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
      digest.update((byte) '\f');
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
