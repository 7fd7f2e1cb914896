package org.gongbao.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.gongbao.font.FontRole;
import org.gongbao.style.Codecs;
import org.gongbao.style.CoverKeys;
import org.gongbao.style.Gloss;
import org.gongbao.style.ItemKey;
import org.gongbao.style.LayoutKey;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.StyleKey;
import org.gongbao.style.StyleKeys;
import org.gongbao.text.TypeSize;

/** The reference of layout files in one language, from the tables that decode them. */
final class LayoutReference {
  private final boolean chinese;
  private final StringBuilder page = new StringBuilder();

  private LayoutReference(boolean chinese) {
    this.chinese = chinese;
  }

  /** The whole page. */
  static String page(boolean chinese) {
    LayoutReference reference = new LayoutReference(chinese);
    reference.opening();
    reference.keys();
    reference.cover();
    reference.roles();
    reference.styleKeys();
    reference.values();
    return reference.page.toString();
  }

  private void opening() {
    line(
        say(
            "# Layout reference · [中文](layout-reference_zh.md)",
            "# 版式参考 · [English](layout-reference.md)"));
    line("");
    line(
        say(
            "A layout is a folder with a `layout.yaml`. `gongbao layouts` lists those at hand: the"
                + " program's own, those in `layouts/` beside the issue, and those in the folder"
                + " named by `--layouts`; the later hides one of the same name. This page is made"
                + " from the tables the program reads layouts by; numbers such as R44 are those of"
                + " [the rules](rules.md).",
            "版式是一个目录，其中有 `layout.yaml`。`gongbao layouts` 列出可用的版式：程序自带的、该期所在目录下"
                + " `layouts/` 中的、`--layouts` 所指目录中的；同名者以后者为准。本页由程序读取版式所用的表生成；"
                + "R44 之类的编号见[规则](rules.md)。"));
    line("");
    line(
        say(
            "To change an element, write a layout of your own that extends one of ours and says"
                + " only what differs. Styles change key by key; a cover is replaced whole.",
            "要改某个要素，写一个自有版式，以程序自带的为基础，只写不同之处。样式逐键替换；封面整个替换。"));
    line("");
    line("```yaml");
    line(
        say(
            "# layouts/yunchuan/layout.yaml; the issue says: layout: yunchuan",
            "# layouts/yunchuan/layout.yaml；期中写 layout: yunchuan"));
    line("format: 1");
    line("extends: gazette");
    line("folio: {pattern: \"— {n} —\"}");
    line("styles:");
    line("  heading-1: {font: hei, size: 四号}");
    line("  title: {ink: [0, 100, 100, 10, \"#c8102e\"]}");
    line("```");
  }

  private void keys() {
    Map<String, StringJoiner> groups = new LinkedHashMap<>();
    for (LayoutKey<?> key : LayoutKeys.ALL) {
      int dot = key.path().indexOf('.');
      groups
          .computeIfAbsent(dot < 0 ? "" : key.path().substring(0, dot), g -> new StringJoiner("\n"))
          .add(row(key));
    }
    for (Map.Entry<String, StringJoiner> group : groups.entrySet()) {
      boolean top = group.getKey().isEmpty();
      head(top ? say("The file", "文件") : "`" + group.getKey() + "`");
      keyTable();
      if (top) {
        line("| `format` | 1 | | " + say("must be written", "必须写") + " |");
      }
      line(group.getValue().toString());
    }
  }

  private void cover() {
    head("`cover`");
    line(
        say(
            "A list; without it there is no cover. Each item shows a field of the issue or a rule.",
            "列表；不写则没有封面。每项排出一个字段或一条线。"));
    line("");
    table(say("key", "键"), say("value", "值"), say("meaning", "含义"));
    for (ItemKey<?> key : CoverKeys.ALL) {
      line(
          "| `%s` | %s | %s |"
              .formatted(key.name(), cell(key.codec().accepts()), cell(key.gloss())));
    }
  }

  private void keyTable() {
    table(say("key", "键"), say("value", "值"), say("default", "默认"), say("meaning", "含义"));
  }

  private String row(LayoutKey<?> key) {
    return "| `%s` | %s | %s | %s |"
        .formatted(key.path(), cell(key.codec().accepts()), code(key.written()), cell(key.gloss()));
  }

  private void roles() {
    head("`styles`");
    line(
        say(
            "A map of elements, each with style keys. An element takes what is inherited from the"
                + " one it is based on.",
            "要素及其样式键。标明“沿用”的键，未写时取自所依的要素。"));
    line("");
    table(say("element", "要素"), say("styles", "指"), say("based on", "所依"));
    for (Role role : Role.values()) {
      String base = role == Role.BODY ? "–" : "`" + role.base().key() + "`";
      line("| `%s` | %s | %s |".formatted(role.key(), cell(role.gloss()), base));
    }
  }

  private void styleKeys() {
    head(say("Style keys", "样式键"));
    table(
        say("key", "键"),
        say("value", "值"),
        say("default", "默认"),
        say("inherited", "沿用"),
        say("meaning", "含义"));
    for (StyleKey<?> key : StyleKeys.ALL) {
      line(
          "| `%s` | %s | %s | %s | %s |"
              .formatted(
                  key.name(),
                  cell(key.codec().accepts()),
                  code(key.written()),
                  key.inherited() ? say("yes", "是") : say("no", "否"),
                  cell(key.gloss())));
    }
  }

  private void values() {
    head(say("Sizes by name", "字号"));
    table(say("name", "字号"), "pt");
    TypeSize.names().forEach(name -> line("| %s | %s |".formatted(name, points(name))));
    head(say("Font roles", "字体"));
    line(
        say(
            "`fonts/fonts.yaml` says which files serve each; `gongbao fonts` shows which were found.",
            "`fonts/fonts.yaml` 规定各由哪些字体文件担当；`gongbao fonts` 列出找到的。"));
    line("");
    table(say("role", "名称"), say("meaning", "含义"));
    for (FontRole role : FontRole.values()) {
      line("| `%s` | %s |".formatted(Codecs.word(role), fontName(role)));
    }
  }

  private String fontName(FontRole role) {
    return switch (role) {
      case TITLE -> say("小标宋: titles", "小标宋");
      case SONG -> say("宋体: text of a bulletin", "宋体");
      case FANGSONG -> say("仿宋: text of official documents", "仿宋");
      case KAI -> say("楷体: notes, bylines", "楷体");
      case HEI -> say("黑体: headings", "黑体");
      case LATIN -> say("letters and digits beside Chinese", "西文字母和数字");
    };
  }

  private static String points(String name) {
    String points = Double.toString(TypeSize.named(name).orElseThrow().toPoints());
    return points.endsWith(".0") ? points.substring(0, points.length() - 2) : points;
  }

  private static String code(String written) {
    return written.isEmpty() ? "–" : "`" + written + "`";
  }

  private String cell(Gloss gloss) {
    return say(gloss.english(), gloss.chinese()).replace("|", "\\|");
  }

  private void head(String title) {
    line("");
    line("## " + title);
    line("");
  }

  private void table(String... heads) {
    line("| " + String.join(" | ", heads) + " |");
    line("|" + " --- |".repeat(heads.length));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private String say(String english, String chineseWords) {
    return chinese ? chineseWords : english;
  }
}
