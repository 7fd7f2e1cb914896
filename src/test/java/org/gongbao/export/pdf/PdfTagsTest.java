package org.gongbao.export.pdf;

import static org.gongbao.testing.PagesBuilder.units;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontFace;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.page.Destination;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageItem.DotItem;
import org.gongbao.page.PageItem.LinkItem;
import org.gongbao.page.PageItem.TextItem;
import org.gongbao.page.PageItem.TurnedItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructAttributes.Scope;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;

/** The structure tree of a PDF and the marks on its pages (R61). */
class PdfTagsTest {
  private static final FontFace SONG = ToyFont.face();

  /** One element, whose content stands on two pages. */
  @Test
  void paragraphOverTwoPagesIsOneElement() throws IOException {
    PagesBuilder pages = new PagesBuilder().item(text(0, 100, "前")).page();
    pages.item(text(0, 100, "后")).page();
    try (PDDocument pdf = pdf(pages, group(Role.P, leaf(0)))) {
      COSDictionary paragraph = kids(top(pdf)).getFirst();
      assertEquals(COSName.P, paragraph.getCOSName(COSName.S));
      COSArray content = (COSArray) paragraph.getDictionaryObject(COSName.K);
      assertEquals(0, ((COSInteger) content.getObject(0)).intValue());
      COSDictionary second = (COSDictionary) content.getObject(1);
      assertEquals("MCR", second.getNameAsString(COSName.TYPE));
      assertEquals(
          pdf.getPage(1).getCOSObject(), second.getDictionaryObject(COSName.getPDFName("Pg")));
      assertEquals(paragraph, parents(pdf, 1).getObject(0));
    }
  }

  /** Marked content and text objects are never cut across one another (ISO 32000-1 14.6.1). */
  @Test
  void marksAndTextObjectsAreNested() throws IOException {
    PagesBuilder pages =
        new PagesBuilder()
            .item(text(0, 100, "一"))
            .item(new DotItem(units(80), units(110), units(2), Ink.BLACK, 0))
            .item(text(0, 130, "二"))
            .item(text(1, 160, "三"))
            .rule(70, 300, 100, 1, Ink.BLACK)
            .item(text(PageItem.ARTIFACT, 320, "·"))
            .page();
    try (PDDocument pdf = pdf(pages, group(Role.P, leaf(0)), group(Role.P, leaf(1)))) {
      List<String> open = new ArrayList<>();
      for (String line : page(pdf, 0).split("\n")) {
        switch (line.substring(line.lastIndexOf(' ') + 1)) {
          case "BT" -> open.addLast("ET");
          case "BDC", "BMC" -> {
            assertFalse(open.contains("EMC"), "a mark in a mark: " + line);
            open.addLast("EMC");
          }
          case "ET", "EMC" -> assertEquals(open.removeLast(), line.strip());
          default -> {}
        }
      }
      assertEquals(List.of(), open);
    }
  }

  @Test
  void runningHeadsFoliosAndRulesAreArtifacts() throws IOException {
    PagesBuilder pages =
        new PagesBuilder()
            .item(text(PageItem.ARTIFACT, 40, "公报"))
            .item(text(0, 100, "文"))
            .rule(70, 300, 100, 1, Ink.BLACK)
            .item(text(PageItem.ARTIFACT, 800, "1"))
            .page();
    try (PDDocument pdf = pdf(pages, group(Role.P, leaf(0)))) {
      String content = page(pdf, 0);
      assertTrue(content.contains("/Artifact <</Subtype/Header/Type/Pagination>> BDC"), content);
      assertTrue(content.contains("/Artifact <</Type/Layout>> BDC"), content);
      assertTrue(content.contains("/Artifact <</Subtype/Footer/Type/Pagination>> BDC"), content);
      assertEquals(1, content.split("/MCID", -1).length - 1, content);
    }
  }

  /** PDF/UA-1 7.4.2: the levels a document leaves out are closed up. */
  @Test
  void headingLevelsAreNotSkipped() throws IOException {
    PagesBuilder pages = new PagesBuilder().item(text(0, 100, "文")).page();
    try (PDDocument pdf =
        pdf(
            pages,
            group(Role.H2, leaf(0)),
            group(Role.H4),
            group(Role.H1),
            group(Role.H2),
            group(Role.H3))) {
      List<String> types =
          kids(top(pdf)).stream().map(kid -> kid.getNameAsString(COSName.S)).toList();
      assertEquals(List.of("H1", "H2", "H1", "H2", "H3"), types);
    }
  }

  @Test
  void linkBelongsToItsElementAndSaysWhereItLeads() throws IOException {
    PagesBuilder pages =
        new PagesBuilder()
            .item(text(0, 100, "通知"))
            .item(text(1, 100, "5"))
            .item(link(0, 80))
            .item(link(0, 100))
            .page();
    StructGroup inside = group(Role.LINK, leaf(0), leaf(1));
    try (PDDocument pdf = pdf(pages, group(Role.P, inside))) {
      COSDictionary element = kids(kids(top(pdf)).getFirst()).getFirst();
      COSArray kids = (COSArray) element.getDictionaryObject(COSName.K);
      assertEquals(4, kids.size(), "two leaves, and an annotation for each line");
      for (int i = 0; i < 2; i++) {
        COSDictionary annotation = pdf.getPage(0).getAnnotations().get(i).getCOSObject();
        COSDictionary reference = (COSDictionary) kids.getObject(2 + i);
        assertEquals("OBJR", reference.getNameAsString(COSName.TYPE));
        assertEquals(annotation, reference.getDictionaryObject(COSName.getPDFName("Obj")));
        assertEquals("通知 5", annotation.getString(COSName.CONTENTS));
        assertEquals(4, annotation.getInt(COSName.F), "printed");
        assertEquals(element, parent(pdf, annotation.getInt(COSName.STRUCT_PARENT)));
      }
      assertEquals("S", pdf.getPage(0).getCOSObject().getNameAsString("Tabs"));
    }
  }

  /** Plain text that leads somewhere becomes a link; a bare area comes last. */
  @Test
  void linkOutsideALinkElementGetsOne() throws IOException {
    PagesBuilder pages =
        new PagesBuilder()
            .item(text(0, 100, "见后"))
            .item(link(0, 100))
            .item(link(PageItem.ARTIFACT, 300))
            .page();
    try (PDDocument pdf = pdf(pages, group(Role.P, leaf(0)))) {
      List<COSDictionary> kids = kids(top(pdf));
      COSDictionary wrapped = kids(kids.getFirst()).getFirst();
      assertEquals("Link", wrapped.getNameAsString(COSName.S));
      assertEquals("Link", kids.getLast().getNameAsString(COSName.S));
      assertEquals(
          "1", pdf.getPage(0).getAnnotations().get(1).getCOSObject().getString(COSName.CONTENTS));
    }
  }

  @Test
  void cellsSayWhatHeadsThemAndAreFoundByName() throws IOException {
    StructAttributes head =
        new StructAttributes(Optional.empty(), Optional.of(Scope.COLUMN), "t.1", List.of(), 2, 1);
    StructAttributes cell =
        new StructAttributes(Optional.empty(), Optional.empty(), "", List.of("t.1"), 2, 1);
    StructGroup table =
        group(
            Role.TABLE,
            group(Role.ROW, new StructGroup(Role.HEAD_CELL, head, List.of(leaf(0)))),
            group(Role.ROW, new StructGroup(Role.DATA_CELL, cell, List.of())));
    PagesBuilder pages = new PagesBuilder().item(text(0, 100, "头")).page();
    try (PDDocument pdf = pdf(pages, table)) {
      List<COSDictionary> rows = kids(kids(top(pdf)).getFirst());
      COSDictionary th = kids(rows.get(0)).getFirst();
      COSDictionary said = th.getCOSDictionary(COSName.A);
      assertEquals("Table", said.getNameAsString("O"));
      assertEquals("Column", said.getNameAsString("Scope"));
      assertEquals(2, said.getInt("ColSpan"));
      COSDictionary td = kids(rows.get(1)).getFirst();
      assertFalse(td.containsKey(COSName.K), "an empty cell has no content");
      COSArray headers = td.getCOSDictionary(COSName.A).getCOSArray(COSName.getPDFName("Headers"));
      assertEquals("t.1", headers.getString(0));
      COSArray names =
          root(pdf).getCOSDictionary(COSName.getPDFName("IDTree")).getCOSArray(COSName.NAMES);
      assertEquals("t.1", names.getString(0));
      assertEquals(th, names.getObject(1));
    }
  }

  /** Only a list that counts is an ordered one. */
  @Test
  void numberedListSaysSo() throws IOException {
    PagesBuilder pages =
        new PagesBuilder().item(text(0, 100, "（二）")).item(text(1, 130, "主编：")).page();
    try (PDDocument pdf = pdf(pages, list(0), list(1))) {
      List<COSDictionary> lists = kids(top(pdf));
      assertEquals(
          "Decimal", lists.get(0).getCOSDictionary(COSName.A).getNameAsString("ListNumbering"));
      assertFalse(lists.get(1).containsKey(COSName.A));
    }
  }

  @Test
  void turnedTextIsTaggedAndLinksLieWhereItIsSeen() throws IOException {
    TurnedItem turned =
        new TurnedItem(units(100), units(500), List.of(text(0, 30, "横"), link(0, 20)));
    PagesBuilder pages = new PagesBuilder().item(turned).page();
    try (PDDocument pdf = pdf(pages, group(Role.P, leaf(0)))) {
      assertTrue(page(pdf, 0).contains("/MCID 0"));
      var area = pdf.getPage(0).getAnnotations().getFirst().getRectangle();
      // 20 down from the corner is 20 to the right of it, 80 to the right is 80 up.
      assertEquals(120, area.getLowerLeftX(), 0.01);
      assertEquals(841.89 - 500 + 80, area.getLowerLeftY(), 0.01);
      assertEquals(12, area.getWidth(), 0.01);
      assertEquals(40, area.getHeight(), 0.01);
    }
  }

  private static TextItem text(int leaf, double baseline, String words) {
    long[] advances = words.codePoints().mapToLong(c -> units(12)).toArray();
    return new TextItem(
        units(80), units(baseline), words, advances, SONG, units(12), Ink.BLACK, leaf);
  }

  private static LinkItem link(int leaf, double y) {
    Rect area = new Rect(Length.points(80), Length.points(y), Length.points(40), Length.points(12));
    return new LinkItem(area, new Destination(0, 0), leaf);
  }

  private static StructGroup list(int leaf) {
    return group(Role.LIST, group(Role.ITEM, group(Role.LABEL, leaf(leaf))));
  }

  private static StructLeaf leaf(int id) {
    return new StructLeaf(id, SourceSpan.NONE);
  }

  private static StructGroup group(Role role, StructNode... kids) {
    return new StructGroup(role, List.of(kids));
  }

  private static PDDocument pdf(PagesBuilder pages, StructGroup... kids) throws IOException {
    PagedDocument page = pages.build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfBackend()
        .write(
            new PagedDocument(page.info(), page.pages(), group(Role.DOCUMENT, kids), List.of()),
            PdfProfile.WEB,
            out,
            new Diagnostics());
    return Loader.loadPDF(out.toByteArray());
  }

  private static String page(PDDocument pdf, int index) throws IOException {
    byte[] content = pdf.getPage(index).getContents().readAllBytes();
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private static COSDictionary root(PDDocument pdf) {
    return pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
  }

  private static COSDictionary top(PDDocument pdf) {
    return root(pdf).getCOSDictionary(COSName.K);
  }

  /** The elements right below one, content left aside. */
  private static List<COSDictionary> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    } else {
      all.add(kids);
    }
    return all.stream()
        .filter(kid -> kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S))
        .map(COSDictionary.class::cast)
        .toList();
  }

  private static COSArray parents(PDDocument pdf, int page) {
    return (COSArray) parent(pdf, pdf.getPage(page).getStructParents());
  }

  private static COSBase parent(PDDocument pdf, int key) {
    COSArray numbers = root(pdf).getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getInt(i) == key) {
        return numbers.getObject(i + 1);
      }
    }
    throw new AssertionError("nothing under " + key);
  }
}
