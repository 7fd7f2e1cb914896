package org.gongbao.style;

import java.util.List;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.model.Article;
import org.gongbao.style.Layout.EntryStyle;
import org.gongbao.style.Layout.FolioPlace;
import org.gongbao.style.Layout.FrontFolio;
import org.gongbao.style.Layout.ImprintPlace;
import org.gongbao.style.Layout.ListedAuthor;
import org.gongbao.style.Layout.MastheadPlace;
import org.gongbao.style.Layout.Start;
import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.PunctuationStyle;

/**
 * The properties of layouts, one entry each; {@link #ALL} lists them. The page is by default that
 * of official documents (R40). Distances in em are in 1/1000 of the element's own size.
 */
public final class LayoutKeys {
  public static final LayoutKey<String> EXTENDS =
      LayoutKey.of(
          "extends",
          Codecs.TEXT,
          "",
          "the layout that this one changes: what is not written here is as it is there",
          "以哪一版式为基础：此处未写的一律从之");

  public static final LayoutKey<String> DESCRIPTION_ZH =
      LayoutKey.of(
          "description.zh", Codecs.TEXT, "", "what the layout is for, in Chinese", "版式用途（中文）");

  public static final LayoutKey<String> DESCRIPTION_EN =
      LayoutKey.of(
          "description.en", Codecs.TEXT, "", "what the layout is for, in English", "版式用途（英文）");

  public static final LayoutKey<Size> PAGE_SIZE =
      LayoutKey.of("page.size", Codecs.PAPER, "A4", "the cut page", "成品尺寸");

  public static final LayoutKey<Length> PAGE_TOP =
      LayoutKey.of("page.top", Codecs.SIZE, "37mm", "from the top edge to the first line", "天头");

  public static final LayoutKey<Length> PAGE_INNER =
      LayoutKey.of("page.inner", Codecs.SIZE, "28mm", "from the binding edge to the text", "订口");

  public static final LayoutKey<Integer> PAGE_MEASURE =
      LayoutKey.of("page.measure", Codecs.GRID, "28", "characters in a full line", "每行字数");

  public static final LayoutKey<Integer> PAGE_LINES =
      LayoutKey.of("page.lines", Codecs.GRID, "22", "lines on a full page", "每页行数");

  public static final LayoutKey<Length> PAGE_EM =
      LayoutKey.of("page.em", Codecs.TYPE, "5.5714mm", "from character to character", "字距");

  public static final LayoutKey<Length> PAGE_PITCH =
      LayoutKey.of("page.pitch", Codecs.TYPE, "29.62pt", "from baseline to baseline", "行距");

  public static final LayoutKey<Integer> PAGE_COLUMN_GAP =
      LayoutKey.of(
          "page.column-gap",
          Codecs.oneOf(2, 3, 4),
          "2",
          "characters between columns; what columns of whole characters leave over is added (R29)",
          "栏间空字数，各栏取整字后余数并入栏间（R29）");

  public static final LayoutKey<KinsokuLevel> KINSOKU =
      LayoutKey.of(
          "text.kinsoku",
          Codecs.choice(KinsokuLevel.class),
          "gb",
          "how many marks are banned from line edges (R4)",
          "避头尾的宽严（R4）");

  public static final LayoutKey<PunctuationStyle> PUNCTUATION =
      LayoutKey.of(
          "text.punctuation",
          Codecs.choice(PunctuationStyle.class),
          "quanjiao",
          "how wide punctuation is set (R14)",
          "标点占位：全角式、开明式、半角式、原样（R14）");

  public static final LayoutKey<Boolean> HANGING =
      LayoutKey.of(
          "text.hanging",
          Codecs.SWITCH,
          "off",
          "whether 、，。 may hang past the line end (R15)",
          "行尾、，。可否悬出（R15）");

  public static final LayoutKey<Integer> HAN_LATIN_GAP =
      LayoutKey.of(
          "text.han-latin-gap",
          Codecs.EM,
          "0.25",
          "blank between Chinese and letters or digits (R16)",
          "汉字与字母、数字之间的空（R16）");

  public static final LayoutKey<Start> BODY_START =
      LayoutKey.of(
          "start.body",
          Codecs.choice(Start.class),
          "recto",
          "where the body begins after what stands before it: on a new page or a right-hand one",
          "正文起于新页还是右页");

  public static final LayoutKey<Article.Start> ARTICLE_START =
      LayoutKey.of(
          "start.article",
          Codecs.choice(Article.Start.class),
          "page",
          "where an article begins: on a new page, a right-hand one, or below the one before it",
          "每篇起于新页、右页，还是接排于上一篇之后");

  public static final LayoutKey<Integer> START_COLUMNS =
      LayoutKey.of(
          "start.columns",
          Codecs.oneOf(1, 2, 3, 4),
          "1",
          "columns of an article below its head (R29)",
          "正文栏数（R29）");

  public static final LayoutKey<Integer> PAGE_MULTIPLE =
      LayoutKey.of(
          "start.multiple",
          Codecs.oneOf(1, 2, 4),
          "1",
          "blank pages fill the issue up to a multiple of this (R72)",
          "总页数以空白页补足为此数的倍数（R72）");

  public static final LayoutKey<String> FOLIO_PATTERN =
      LayoutKey.of(
          "folio.pattern",
          Codecs.PATTERN,
          "— {n} —",
          "the page number and what stands around it (R44)",
          "页码及其两侧的符号（R44）");

  public static final LayoutKey<Length> FOLIO_GAP =
      LayoutKey.of(
          "folio.gap",
          Codecs.SIZE,
          "7mm",
          "from the foot of the type area to the top of the number",
          "版心下缘至页码上缘");

  public static final LayoutKey<Integer> FOLIO_INSET =
      LayoutKey.of(
          "folio.inset",
          Codecs.EM,
          "1",
          "from the outer edge of the type area to the number",
          "页码距版心外缘");

  public static final LayoutKey<FolioPlace> FOLIO_PLACE =
      LayoutKey.of(
          "folio.place",
          Codecs.choice(FolioPlace.class),
          "outer",
          "at the outer edge, in the middle, or at the inner edge (R44)",
          "页码在外侧、居中，还是在内侧（R44）");

  public static final LayoutKey<FrontFolio> FOLIO_FRONT =
      LayoutKey.of(
          "folio.front",
          Codecs.choice(FrontFolio.class),
          "roman",
          "numerals of the pages before the body, or none (R51)",
          "正文前各页的页码数字，或不排页码（R51）");

  public static final LayoutKey<Boolean> CONTENTS_SHOW =
      LayoutKey.of(
          "contents.show", Codecs.SWITCH, "on", "whether there are contents at all", "是否排目录");

  public static final LayoutKey<String> CONTENTS_TITLE =
      LayoutKey.of("contents.title", Codecs.TEXT, "目录", "the title of the contents", "目录的标题");

  public static final LayoutKey<String> CONTENTS_LEADER =
      LayoutKey.of(
          "contents.leader",
          Codecs.TEXT,
          "…",
          "the mark repeated between an entry and its page number (R52)",
          "标题与页码之间的连点符号（R52）");

  public static final LayoutKey<Integer> CONTENTS_LEADER_PITCH =
      LayoutKey.of(
          "contents.leader-pitch", Codecs.EM, "1", "from one leader mark to the next", "相邻连点的距离");

  public static final LayoutKey<Integer> CONTENTS_RIGHT =
      LayoutKey.of(
          "contents.right",
          Codecs.EM,
          "3",
          "least free width at the right of an entry of several lines",
          "多行条目右侧至少留空");

  public static final LayoutKey<EntryStyle> CONTENTS_STYLE =
      LayoutKey.of(
          "contents.style",
          Codecs.choice(EntryStyle.class),
          "leader",
          "whether the page number stands behind a leader or before the title (E21, E25)",
          "页码在连点之后，还是在标题之前（E21、E25）");

  public static final LayoutKey<Integer> CONTENTS_PAGE_WIDTH =
      LayoutKey.of(
          "contents.page-width",
          Codecs.EM,
          "3",
          "room of a page number before the title",
          "标题之前的页码占几字");

  public static final LayoutKey<ListedAuthor> CONTENTS_AUTHOR =
      LayoutKey.of(
          "contents.author",
          Codecs.choice(ListedAuthor.class),
          "none",
          "where the author of an article stands: nowhere, on a line below, behind the title",
          "作者：不排、另行、接排在标题之后");

  public static final LayoutKey<Boolean> CONTENTS_SUBTITLE =
      LayoutKey.of(
          "contents.subtitle",
          Codecs.SWITCH,
          "off",
          "whether subtitles are listed (E27)",
          "是否列出副标题（E27）");

  public static final LayoutKey<Boolean> CONTENTS_SECTION_PAGE =
      LayoutKey.of(
          "contents.section-page",
          Codecs.SWITCH,
          "off",
          "whether the head of a section has a page number",
          "栏目名有无页码");

  public static final LayoutKey<Boolean> SIGNATURE_SEAL =
      LayoutKey.of(
          "signature.seal",
          Codecs.SWITCH,
          "off",
          "whether signatures leave room for a seal: the date ends 4 em from the edge, the organ stands centred above it (R43)",
          "署名是否留出盖章位置：日期右空四字，机关居中于日期之上（R43）");

  public static final LayoutKey<Boolean> APPOINTMENTS_ALIGN =
      LayoutKey.of(
          "appointments.align",
          Codecs.SWITCH,
          "on",
          "whether the names of appointments are spread to one width, so that 为 stands in a column",
          "任免名单的姓名是否拉开至同宽，使“为”字上下对齐");

  public static final LayoutKey<Boolean> CONTENTS_COUNTED =
      LayoutKey.of(
          "contents.counted",
          Codecs.SWITCH,
          "off",
          "whether the contents count among the pages of the body (R52)",
          "目录是否计入正文页码（R52）");

  public static final LayoutKey<MastheadPlace> MASTHEAD_PLACE =
      LayoutKey.of(
          "start.masthead",
          Codecs.choice(MastheadPlace.class),
          "none",
          "what the masthead stands over: nothing, the contents, the first article (E05)",
          "报头所在：不排、目录之上、首篇之上（E05）");

  public static final LayoutKey<Integer> MASTHEAD_LINES =
      LayoutKey.of(
          "start.masthead-lines", Codecs.COUNT, "6", "grid lines of the masthead", "报头占几行");

  public static final LayoutKey<Length> COLOPHON_OUTER =
      LayoutKey.of(
          "colophon.outer",
          Codecs.SIZE,
          "0.35mm",
          "first and last rule of the colophon (R45)",
          "版记首末线的粗细（R45）");

  public static final LayoutKey<Length> COLOPHON_INNER =
      LayoutKey.of(
          "colophon.inner",
          Codecs.SIZE,
          "0.25mm",
          "rule inside the colophon (R45)",
          "版记中间线的粗细（R45）");

  public static final LayoutKey<Integer> COLOPHON_INSET =
      LayoutKey.of(
          "colophon.inset",
          Codecs.EM,
          "1",
          "free at both sides of the colophon's text",
          "版记文字左右各空几字");

  public static final LayoutKey<String> COLOPHON_PRINTED =
      LayoutKey.of(
          "colophon.printed", Codecs.TEXT, "印发", "what follows the date of issue", "印发日期之后的字");

  public static final LayoutKey<String> COLOPHON_COPIES =
      LayoutKey.of(
          "colophon.copies",
          Codecs.PATTERN,
          "（共印{n}份）",
          "how many copies are printed (E12)",
          "印数一行（E12）");

  public static final LayoutKey<ImprintPlace> IMPRINT_PLACE =
      LayoutKey.of(
          "imprint.place",
          Codecs.choice(ImprintPlace.class),
          "inside-cover",
          "where the imprint stands: inside the cover, inside its back, below the contents (E09)",
          "版权页所在：封二、封三、目录之后（E09）");

  /** Every key, in the order reference pages list them. */
  public static final List<LayoutKey<?>> ALL =
      List.of(
          EXTENDS,
          DESCRIPTION_ZH,
          DESCRIPTION_EN,
          PAGE_SIZE,
          PAGE_TOP,
          PAGE_INNER,
          PAGE_MEASURE,
          PAGE_LINES,
          PAGE_EM,
          PAGE_PITCH,
          PAGE_COLUMN_GAP,
          KINSOKU,
          PUNCTUATION,
          HANGING,
          HAN_LATIN_GAP,
          BODY_START,
          ARTICLE_START,
          START_COLUMNS,
          PAGE_MULTIPLE,
          FOLIO_PATTERN,
          FOLIO_GAP,
          FOLIO_INSET,
          FOLIO_PLACE,
          FOLIO_FRONT,
          RunningHeadKeys.LEFT,
          RunningHeadKeys.RIGHT,
          RunningHeadKeys.GAP,
          RunningHeadKeys.RULE,
          RunningHeadKeys.FIRST,
          CONTENTS_SHOW,
          CONTENTS_TITLE,
          CONTENTS_LEADER,
          CONTENTS_LEADER_PITCH,
          CONTENTS_RIGHT,
          CONTENTS_STYLE,
          CONTENTS_PAGE_WIDTH,
          CONTENTS_AUTHOR,
          CONTENTS_SUBTITLE,
          CONTENTS_SECTION_PAGE,
          SIGNATURE_SEAL,
          APPOINTMENTS_ALIGN,
          NoteKeys.RESTART,
          NoteKeys.RULE,
          CONTENTS_COUNTED,
          TableKeys.RULES,
          TableKeys.SIDES,
          TableKeys.OUTER,
          TableKeys.HEAD,
          TableKeys.INNER,
          TableKeys.BESIDE,
          TableKeys.ABOVE,
          TableKeys.CONTINUED,
          MASTHEAD_PLACE,
          MASTHEAD_LINES,
          COLOPHON_OUTER,
          COLOPHON_INNER,
          COLOPHON_INSET,
          COLOPHON_PRINTED,
          COLOPHON_COPIES,
          IMPRINT_PLACE,
          PressKeys.BLEED,
          PressKeys.MARKS,
          PressKeys.CONDITION);

  private LayoutKeys() {}
}
