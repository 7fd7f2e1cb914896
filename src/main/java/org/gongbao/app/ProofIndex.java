package org.gongbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.Page;
import org.gongbao.page.StructNode.Role;
import org.gongbao.press.proof.ProofAnchor;
import org.gongbao.press.proof.ProofFurniture.Proofed;

/** The index of a proof: from each anchor to the line of YAML it was written in (R74). */
final class ProofIndex {
  private static final List<String> HEAD =
      List.of("锚点", "篇", "段", "类别", "页序", "页码", "栏", "行", "文件", "文件行", "文件列", "开头");

  private static final Map<Role, String> KINDS =
      Map.of(
          Role.TITLE, "题",
          Role.NOTE, "注",
          Role.CAPTION, "图表题",
          Role.FIGURE, "图",
          Role.ITEM, "项",
          Role.ROW, "表行");

  private ProofIndex() {}

  static CsvTable of(Proofed proof) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    List<Page> pages = proof.document().pages();
    proof.anchors().forEach(anchor -> rows.add(row(anchor, pages.get(anchor.page()))));
    return new CsvTable(rows);
  }

  private static List<String> row(ProofAnchor anchor, Page page) {
    SourceSpan span = anchor.paragraph().span();
    return List.of(
        anchor.paragraph().anchor(),
        number(anchor.paragraph().article()),
        number(anchor.paragraph().number()),
        kind(anchor.paragraph().role()),
        number(anchor.page() + 1),
        page.label().text(),
        number(anchor.column()),
        number(anchor.line()),
        span.file(),
        number(span.line()),
        number(span.column()),
        anchor.opening());
  }

  /** Nothing for 0, which stands for none. */
  private static String number(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  private static String kind(Role role) {
    return role.name().matches("H[1-6]") ? "标题" : KINDS.getOrDefault(role, "段");
  }
}
