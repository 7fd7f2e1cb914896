package org.gongbao.input.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.pdf.ReadBack.ReadElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Structure trees that no program should have written. */
class TaggedPdfTest {
  @Test
  @Timeout(20)
  void treeThatLeadsBackIntoItselfIsReadOnce() throws IOException {
    PDStructureElement paragraph = new PDStructureElement("P", null);
    paragraph.appendKid(paragraph);
    paragraph.appendKid(paragraph);
    assertEquals(new ReadElement("P", List.of()), onlyElement(paragraph));
  }

  @Test
  void elementWithoutTypeIsRead() throws IOException {
    assertEquals(new ReadElement("", List.of()), onlyElement(new PDStructureElement(null, null)));
  }

  private static Object onlyElement(PDStructureElement element) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      PDStructureTreeRoot root = new PDStructureTreeRoot();
      root.appendKid(element);
      document.getDocumentCatalog().setStructureTreeRoot(root);
      document.save(out);
    }
    Diagnostics findings = new Diagnostics();
    ReadBack read =
        TaggedPdf.read(out.toByteArray(), SourceSpan.file("a.pdf"), findings).orElseThrow();
    return read.root().kids().getFirst();
  }
}
