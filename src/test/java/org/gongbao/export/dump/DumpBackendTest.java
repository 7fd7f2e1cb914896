package org.gongbao.export.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.Cell;
import org.gongbao.font.FontFace;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.page.Destination;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.PageLabel;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.testing.TypeArea;
import org.gongbao.text.Numerals;
import org.junit.jupiter.api.Test;

class DumpBackendTest {
  private static final FontFace SONG = ToyFont.face();

  @Test
  void pagesListEveryItemInPoints() throws IOException {
    assertEquals(
        """
        document
          title |青川公报|
          author |青川办公室|
          subject |2026年第1号|
          language |zh-CN|
          date |2026-03-01|
        page 1
          label |封|
          size 595.276 841.890
          area 70.000 70.000 455.276 701.890
          rule 70.000 300.500 400.000 0.250 cmyk0/100/100/0=cc0000 artifact
          link 80.000 100.000 200.000 20.000 to 2 90.000 artifact
        page 2
          label |1|
          size 595.276 841.890
          area 70.000 70.000 455.276 701.890
          text 80.000 100.000 ToySong 10.500 k100 #0 |第1号\\u005C| 10.500,5.250,10.500,5.250
          text 116.750 100.000 ToySong-left500 12.000 k100 #1 |》》）| 3*6.000
        """,
        dump(DumpPart.PAGES));
  }

  @Test
  void tagsListTreeOutlineAndLabels() throws IOException {
    assertEquals(
        """
        tree
          DOCUMENT
            ART
              #0 issue.yaml:1:1+4 |第1号\\u005C|
              #1 issue.yaml:2:1+3 |》》）|
              #7 issue.yaml:9:0+0 ||
        outline
          |第一篇| to 2 90.000
            |一、概况| to 2 100.000
        labels
          from 1 |封|
          from 2 |1|
        """,
        dump(DumpPart.TAGS));
  }

  @Test
  void typeAreasAreReadBackFromTheDump() throws IOException {
    assertEquals(
        List.of(new TypeArea(70, 70, 455.276, 701.89), new TypeArea(70, 70, 455.276, 701.89)),
        TypeArea.inDump(dump(DumpPart.PAGES)));
  }

  @Test
  void lengthsAreRoundedToThousandths() {
    assertEquals("0.000", DumpText.inPoints(32));
    assertEquals("0.001", DumpText.inPoints(33));
    assertEquals("-0.001", DumpText.inPoints(-66));
    assertEquals("-1.500", DumpText.inPoints(-98304));
  }

  private static String dump(DumpPart part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DumpBackend().write(issue(), part, out, new Diagnostics());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static PagedDocument issue() {
    FontFace close = SONG.derived(new Cell(500, Cell.Fit.LEFT));
    PagedDocument pages =
        new PagesBuilder()
            .rule(70, 300.5, 400, 0.25, new Ink(0, 100, 100, 0, 0xCC0000))
            .link(80, 100, 200, 20, 1, 90)
            .page(new PageLabel("封", Numerals.ARABIC, 0))
            .text(SONG, 10.5, 80, 100, "第1号\\")
            .text(close, 12, 116.75, 100, "》》）")
            .page(new PageLabel("", Numerals.ARABIC, 1))
            .outline(
                new OutlineEntry(
                    "第一篇",
                    new Destination(1, PagesBuilder.units(90)),
                    List.of(
                        new OutlineEntry(
                            "一、概况", new Destination(1, PagesBuilder.units(100)), List.of()))))
            .build();
    StructGroup article =
        new StructGroup(
            Role.ART,
            List.of(
                new StructLeaf(0, new SourceSpan("issue.yaml", 1, 1, 4)),
                new StructLeaf(1, new SourceSpan("issue.yaml", 2, 1, 3)),
                new StructLeaf(7, new SourceSpan("issue.yaml", 9, 0, 0))));
    StructGroup tree = new StructGroup(Role.DOCUMENT, List.of(article));
    return new PagedDocument(pages.info(), pages.pages(), tree, pages.outline());
  }
}
