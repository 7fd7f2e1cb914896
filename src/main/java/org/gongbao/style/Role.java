package org.gongbao.style;

import java.util.Locale;

/** The elements a layout styles (R41), each based on {@link #base}. */
public enum Role {
  BODY("running text", "正文"),
  HEADING_1("a heading of the first level: 一、", "一级标题：一、"),
  HEADING_2("a heading of the second level: （一）", "二级标题：（一）"),
  HEADING_3("a heading of the third level: 1.", "三级标题：1."),
  HEADING_4("a heading of the fourth level: （1）", "四级标题：（1）"),
  RUN_IN_1("a heading of the first level that opens its paragraph", "段首一级标题"),
  RUN_IN_2("a heading of the second level that opens its paragraph", "段首二级标题"),
  RUN_IN_3("a heading of the third level that opens its paragraph", "段首三级标题"),
  RUN_IN_4("a heading of the fourth level that opens its paragraph", "段首四级标题"),
  STRONG("words set off by another face, such as 一是; only the faces count", "加重的文字，如“一是”；只取字体"),
  CITED("words set off in 楷体; only the faces count", "用楷体区别的文字；只取字体"),
  PART("the head of a part of a regulation: 第一编", "法规的编名"),
  CHAPTER("the head of a chapter of a regulation: 第一章", "法规的章名"),
  SECTION("the head of a section of a regulation: 第一节", "法规的节名"),
  PROVISION("the first paragraph of a 条", "法规的条"),
  PROVISION_NUMBER("the number of a 条: 第一条", "条号"),
  PROVISION_TOPIC("what a 条 is about: 【…】", "条旨"),
  ITEM("a numbered part of a 条: （一）", "法规的项"),
  SUB_ITEM("a numbered part of such a part: 1.", "法规的目"),
  DIVISION_LIST_TITLE("the title of a regulation's own contents", "法规目录的标题"),
  DIVISION_LIST_ENTRY("an entry of a regulation's own contents", "法规目录的条目"),
  FOOTNOTE("a footnote", "脚注"),
  SALUTATION("the persons addressed", "称呼、主送"),
  CLOSING("a closing formula", "结束语"),
  SIGNER("a line of a signature", "署名"),
  SIGNATURE_DATE("the date of a signature", "成文日期"),
  REMARK("a remark in brackets below the signature", "附注"),
  ANNEX_NOTE("what is annexed, below the text", "附件说明"),
  ANNEX_LABEL("the label of an annex, on its first line", "附件序号，如附件1"),
  ANNEX_TITLE("the title of an annex", "附件标题"),
  GROUP_HEAD("a number alone that heads a group", "独占一行的组号，如一"),
  APPOINTMENT_HEAD("what heads a list of appointments", "任免名单的小标题，如任命："),
  APPOINTMENT("an appointment", "任免事项"),
  ROSTER("a list of names", "名单"),
  TABLE("the text of tables", "表格文字"),
  TABLE_HEAD("the head of a table", "表头"),
  TABLE_CAPTION("the caption above a table", "表题"),
  TABLE_UNIT("the unit above a table", "表格的计量单位"),
  TABLE_NOTE("a note below a table", "表注"),
  ROSTER_LABEL("a label in a list of names", "名单中的小标题，如副主任"),
  EDITOR_NOTE("what the editors say of a piece", "编者按"),
  QUOTE("paragraphs in the words of others", "引文"),
  VERSE("lines of a poem", "诗行"),
  BOX("text in a frame", "边框内文字"),
  BOX_TITLE("the title of text in a frame", "边框内标题"),
  CHRONICLE("an event of a chronicle", "大事记条目"),
  SOURCE("where a text comes from or what its author does", "来源、作者单位"),
  SUBHEAD("a head without a number", "文内小标题"),
  SEPARATOR("a mark between stretches of text", "分隔符"),
  FIGURE("a picture with its caption", "图片"),
  CAPTION("the caption of a picture", "图片说明"),
  CREDIT("who took or made a picture, below it", "图片作者"),
  ISSUER("the issuer, over a title", "发布机关"),
  TITLE("the title of an article", "标题"),
  DRAFT_MARK("what a draft is marked with, under a title", "草案标记"),
  DOC_NUMBER("the document number under a title", "文号"),
  SUBTITLE("a subtitle", "副标题"),
  NOTE("the note under a title, such as who adopted it when", "题注"),
  BYLINE("the speaker or reporter under a title", "报告人"),
  AUTHOR("the author under a title", "作者"),
  CONTENTS_TITLE("the title of the contents", "目录标题"),
  CONTENTS_SECTION("the head of a section in the contents", "目录中的栏目"),
  CONTENTS_ENTRY("an entry of the contents", "目录条目"),
  CONTENTS_SUBTITLE("the subtitle of an article in the contents", "目录中的副标题"),
  CONTENTS_AUTHOR("the author of an article in the contents", "目录中的作者"),
  CONTENTS_PAGE("the page number of an entry of the contents", "目录中的页码"),
  IMPRINT("a line of the imprint", "版权页"),
  IMPRINT_LABEL("the label of a line of the imprint", "版权页的项目名"),
  COLOPHON("the colophon at the end of a document", "版记"),
  FOLIO("the page number", "页码"),
  RUNNING_HEAD("the head above the type area", "书眉"),
  COVER_TITLE("the title on the cover", "封面刊名"),
  COVER_NUMBER("year and number on the cover", "封面期号"),
  COVER_PINYIN("the title in pinyin on the cover", "封面刊名拼音"),
  COVER_SERIAL("the serial of a meeting document", "会议文件编号"),
  COVER_CODE("the serial numbers CN and ISSN", "刊号"),
  COVER_CAPTION("the caption of the cover's picture", "封面图片说明"),
  COVER_CREDIT("who made the cover's picture", "封面图片作者"),
  COVER_WORDS("words of the layout on the cover", "封面上版式自定的文字"),
  MASTHEAD_TITLE("the title in a masthead", "报头刊名"),
  MASTHEAD_PINYIN("the title in pinyin in a masthead", "报头拼音"),
  MASTHEAD_NUMBER("year and number in a masthead", "报头期号"),
  COVER_ORGAN("the publishing organ on the cover", "封面主办单位"),
  COVER_DATE("the date on the cover", "封面日期");

  private final Gloss gloss;

  Role(String english, String chinese) {
    this.gloss = new Gloss(english, chinese);
  }

  /** What it styles. */
  public Gloss gloss() {
    return gloss;
  }

  /** The role whose font, size and ink this one has unless the layout says otherwise. */
  public Role base() {
    boolean partOfEntry =
        this == CONTENTS_SUBTITLE || this == CONTENTS_AUTHOR || this == CONTENTS_PAGE;
    return partOfEntry ? CONTENTS_ENTRY : this == IMPRINT_LABEL ? IMPRINT : BODY;
  }

  /** As layout files write it: {@code heading-1}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
