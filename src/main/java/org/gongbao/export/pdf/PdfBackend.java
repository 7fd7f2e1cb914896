package org.gongbao.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.export.Backend;
import org.gongbao.export.pdf.tags.TagTree;
import org.gongbao.font.FontException;
import org.gongbao.font.FontFace;
import org.gongbao.page.Page;
import org.gongbao.page.PagedDocument;
import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a PDF 1.7, page by page, never holding more than one page. */
public final class PdfBackend implements Backend<PdfProfile> {
  private final ClassLoader classPath;

  public PdfBackend() {
    this(PdfBackend.class.getClassLoader());
  }

  /** With a class path of its own to look for optional packages on. */
  PdfBackend(ClassLoader classPath) {
    this.classPath = classPath;
  }

  @Override
  public void write(
      PagedDocument document, PdfProfile profile, OutputStream out, Diagnostics diagnostics)
      throws IOException {
    Map<FontFace, PdfFont> fonts =
        switch (profile.fonts()) {
          case EMBEDDED -> embed(document, diagnostics);
          case READER -> ReaderFont.of(document, classPath, diagnostics);
        };
    if (diagnostics.hasErrors()) {
      return;
    }
    Images images = new Images(profile);
    PictureCheck.report(document, images, diagnostics);
    if (diagnostics.hasErrors()) {
      return;
    }
    Set<PdfConformance> conformance = Claims.of(document, profile, diagnostics);
    try {
      write(document, profile, conformance, fonts, images, out);
    } catch (ExceptionConverter e) {
      // OpenPDF hides a failing stream in an unchecked exception of its own.
      if (e.getException() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static Map<FontFace, PdfFont> embed(PagedDocument document, Diagnostics diagnostics) {
    UsedCharacters used = UsedCharacters.of(document);
    Map<FontFace, PdfFont> fonts = new IdentityHashMap<>();
    // Subsetting is half the time of a short document, and no face needs another.
    List<Embedding> embeddings =
        used.faces().parallelStream().map(face -> Embedding.of(face, used.in(face))).toList();
    for (Embedding embedding : embeddings) {
      FontFace face = embedding.face;
      embedding.font.ifPresent(font -> fonts.put(face, font));
      embedding.failure.ifPresent(
          why -> diagnostics.add(Code.OUTPUT_FAILED, SourceSpan.NONE, face.name(), why));
    }
    return fonts;
  }

  /** A face ready to be embedded, or why it cannot be. */
  private record Embedding(FontFace face, Optional<EmbeddedFont> font, Optional<String> failure) {
    static Embedding of(FontFace face, int[] codePoints) {
      try {
        return new Embedding(
            face, Optional.of(EmbeddedFont.of(face, codePoints)), Optional.empty());
      } catch (FontException e) {
        return new Embedding(face, Optional.empty(), Optional.of(e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void write(
      PagedDocument source,
      PdfProfile profile,
      Set<PdfConformance> conformance,
      Map<FontFace, PdfFont> fonts,
      Images images,
      OutputStream out)
      throws IOException {
    Document document = new Document();
    SteadyWriter writer = SteadyWriter.of(document, out);
    writer.setCloseStream(false);
    boolean press = conformance.contains(PdfConformance.PDF_X_1A);
    if (press) {
      PdfX.begin(writer);
    } else {
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      writer.setFullCompression();
      writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    }
    writer.setPageLabels(Labels.of(source.pages()));
    if (profile.tagged()) {
      writer.setTagged();
      // The order of links is that of the text (ISO 14289-1 7.18.3).
      writer.setTabs(PdfName.S);
    }
    Boxes.set(source.pages().getFirst(), document, writer);
    document.open();
    Metadata.write(source.info(), conformance, document, writer);
    if (conformance.stream().anyMatch(held -> held.requires(PdfFeature.OUTPUT_INTENT))) {
      OutputIntent.write(writer);
    }
    if (press) {
      profile.condition().ifPresent(condition -> PdfX.claim(condition, writer));
    }
    Optional<TagTree> tags =
        profile.tagged() ? Optional.of(new TagTree(source, writer)) : Optional.empty();
    Destinations destinations = new Destinations(writer, source.pages(), profile.links());
    Inks inks = Inks.of(profile.colour());
    ResourceNames names = new ResourceNames(writer);
    Stock stock = new Stock(fonts, images, new Forms(names), names, destinations, inks, tags);
    for (int i = 0; i < source.pages().size(); i++) {
      Page page = source.pages().get(i);
      if (i > 0) {
        Boxes.set(page, document, writer);
        document.newPage();
      }
      // Else OpenPDF leaves out a page without items.
      writer.setPageEmpty(false);
      PagePainter.paint(page, writer.getDirectContent(), stock);
    }
    destinations.outline(source.outline());
    if (tags.isPresent()) {
      tags.get().write();
    }
    document.close();
  }
}
