package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageAsset;
import org.gongbao.image.ImageFile;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructAttributes;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.testing.DrawnImage;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colours of pictures in a PDF for the archive: explained by a profile, or those of sRGB. */
class PdfPictureColoursTest {
  private static final SourceSpan PLACE = new SourceSpan("issue.yaml", 9, 5, 4);

  @TempDir Path folder;

  /** Yellow at 200 of 255, and black. */
  @Test
  void inksWithoutAProfileBecomeScreenColours() throws IOException {
    Diagnostic finding = Diagnostic.of(Code.PICTURE_CONVERTED, PLACE, "a");
    Path pdf = file(DrawnImage.jpegCmyk(32, 32), List.of(finding));
    assertEquals("DeviceRGB", space(pdf));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      BufferedImage seen = new PDFRenderer(document).renderImage(0);
      near(0x000000, seen.getRGB(105, 105));
      near(0xffff37, seen.getRGB(155, 155));
    }
  }

  @Test
  void profileOfAPngIsKept() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    Path pdf = file(DrawnImage.withProfile(DrawnImage.pngRgb(30, 20), profile), List.of());
    assertEquals("ICCBased", space(pdf));
  }

  @Test
  void profileForOtherSamplesIsLeftOut() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    Path pdf = file(DrawnImage.withProfile(DrawnImage.pngRgb(30, 20), profile), List.of());
    assertEquals("DeviceRGB", space(pdf));
  }

  @Test
  void whatIsNoProfileIsLeftOut() throws IOException {
    Path pdf = file(DrawnImage.withProfile(DrawnImage.pngGray(30, 20), new byte[200]), List.of());
    assertEquals("DeviceGray", space(pdf));
  }

  /** All of these is light but for the first quarter, which is black. */
  @Test
  void transparentColourOfAPngShowsThePage() throws IOException {
    byte[] orange = {0, (byte) 0xf0, 0, (byte) 0xa0, 0, 0x40};
    lightIsTransparent(DrawnImage.keyed(DrawnImage.pngRgb(32, 32), orange));
    lightIsTransparent(DrawnImage.keyed(DrawnImage.pngGray(32, 32), (byte) 0, (byte) 0xc0));
    lightIsTransparent(DrawnImage.keyed(DrawnImage.pngBitmap(32, 32), (byte) 0, (byte) 1));
  }

  private void lightIsTransparent(byte[] picture) throws IOException {
    try (PDDocument document = Loader.loadPDF(file(picture, List.of()).toFile())) {
      PDFormXObject form = (PDFormXObject) only(document.getPage(0).getResources());
      PDImageXObject image = (PDImageXObject) only(form.getResources());
      assertEquals(0xff000000, image.getImage().getRGB(5, 5));
      assertEquals(0, image.getImage().getRGB(25, 25) >>> 24);
    }
  }

  private Path file(byte[] picture, List<Diagnostic> findings) throws IOException {
    ImageAsset image =
        ImageFile.read("a", picture, SourceSpan.NONE, new Diagnostics()).orElseThrow();
    Rect area =
        new Rect(Length.points(100), Length.points(100), Length.points(60), Length.points(60));
    PagedDocument page = new PagesBuilder().item(new ImageItem(area, image, 0)).page().build();
    StructGroup figure =
        new StructGroup(Role.FIGURE, StructAttributes.alt("色块"), List.of(new StructLeaf(0, PLACE)));
    StructGroup tree = new StructGroup(Role.DOCUMENT, List.of(figure));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Diagnostics diagnostics = new Diagnostics();
    new PdfBackend()
        .write(
            new PagedDocument(page.info(), page.pages(), tree, List.of()),
            PdfProfile.WEB,
            out,
            diagnostics);
    assertEquals(findings, diagnostics.sorted());
    Path pdf = Files.write(folder.resolve("out.pdf"), out.toByteArray());
    assertEquals(List.of(), VeraPdf.archiveAndAccessFaults(pdf));
    return pdf;
  }

  private static String space(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFormXObject form = (PDFormXObject) only(document.getPage(0).getResources());
      return ((PDImageXObject) only(form.getResources())).getColorSpace().getName();
    }
  }

  private static PDXObject only(PDResources resources) throws IOException {
    return resources.getXObject(resources.getXObjectNames().iterator().next());
  }

  private static void near(int wanted, int rgb) {
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = Math.abs((wanted >> shift & 0xff) - (rgb >> shift & 0xff));
      if (difference > 12) {
        assertEquals(Integer.toHexString(wanted), Integer.toHexString(rgb & 0xffffff));
      }
    }
  }
}
