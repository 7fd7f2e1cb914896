package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageAsset;
import org.gongbao.image.ImageFile;
import org.gongbao.page.PageItem;
import org.gongbao.testing.DrawnImage;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures read back by PDFBox. */
class PdfImagesTest {
  private static final int X = 100;
  private static final int Y = 200;
  private static final int WIDTH = 90;
  private static final int HEIGHT = 60;

  static Stream<Arguments> everyKind() {
    return Stream.of(
        Arguments.of("grey PNG", DrawnImage.pngGray(30, 20), "DeviceGray", 0xc0c0c0),
        Arguments.of("RGB PNG", DrawnImage.pngRgb(30, 20), "DeviceRGB", 0xf0a040),
        Arguments.of("palette PNG", DrawnImage.pngPalette(30, 20), "Indexed", 0xf0a040),
        Arguments.of("1-bit PNG", DrawnImage.pngBitmap(30, 20), "DeviceGray", 0xffffff),
        Arguments.of("16-bit PNG", DrawnImage.png16(30, 20), "DeviceGray", 0xc0c0c0),
        Arguments.of("interlaced PNG", DrawnImage.pngInterlaced(30, 20), "DeviceRGB", 0xf0a040),
        Arguments.of("JPEG", DrawnImage.jpeg(30, 20), "DeviceRGB", 0xf0a040),
        Arguments.of("progressive", DrawnImage.jpegProgressive(30, 20), "DeviceRGB", 0xf0a040),
        Arguments.of("grey JPEG", DrawnImage.jpegGray(30, 20), "DeviceGray", 0xc0c0c0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyKind")
  void aPictureKeepsItsColours(String name, byte[] file, String space, int light)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(page(file).page().build()))) {
      assertEquals(Set.of(space), spaces(pdf));
      BufferedImage seen = new PDFRenderer(pdf).renderImage(0);
      near(0x000000, seen.getRGB(X + WIDTH / 4, Y + HEIGHT / 4));
      near(light, seen.getRGB(X + WIDTH * 3 / 4, Y + HEIGHT / 4));
      near(light, seen.getRGB(X + WIDTH / 4, Y + HEIGHT * 3 / 4));
      near(0xffffff, seen.getRGB(X + WIDTH + 2, Y + HEIGHT / 2));
      near(0xffffff, seen.getRGB(X + WIDTH / 2, Y - 2));
    }
  }

  @Test
  void whatIsTransparentShowsThePaper() throws IOException {
    byte[] file = DrawnImage.pngAlpha(30, 20);
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(page(file).page().build()))) {
      BufferedImage seen = new PDFRenderer(pdf).renderImage(0);
      near(0xffffff, seen.getRGB(X + WIDTH / 4, Y + HEIGHT / 4));
      near(0xf0a040, seen.getRGB(X + WIDTH * 3 / 4, Y + HEIGHT / 4));
    }
  }

  /** Where the black quarter, top left as stored, is seen once turned (EXIF 4.6.4). */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPictureIsTurnedAsItAsks(int orientation) throws IOException {
    boolean right = Set.of(2, 3, 6, 7).contains(orientation);
    boolean low = Set.of(3, 4, 7, 8).contains(orientation);
    byte[] file = DrawnImage.turned(DrawnImage.jpeg(32, 32), orientation);
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(page(file).page().build()))) {
      BufferedImage seen = new PDFRenderer(pdf).renderImage(0);
      for (int quarter = 0; quarter < 4; quarter++) {
        boolean here = (quarter % 2 == 1) == right && (quarter / 2 == 1) == low;
        int x = X + WIDTH / 4 + WIDTH / 2 * (quarter % 2);
        int y = Y + HEIGHT / 4 + HEIGHT / 2 * (quarter / 2);
        near(here ? 0x000000 : 0xf0a040, seen.getRGB(x, y));
      }
    }
  }

  @Test
  void aPictureUsedTwiceIsStoredOnce() throws IOException {
    byte[] file = DrawnImage.pngGray(30, 20);
    PagesBuilder pages = page(file).page();
    pages.item(item(image(file.clone()))).page();
    try (PDDocument pdf = Loader.loadPDF(PdfFixture.bytes(pages.build()))) {
      long stored =
          pdf.getDocument().getXrefTable().keySet().stream()
              .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
              .filter(org.apache.pdfbox.cos.COSStream.class::isInstance)
              .map(org.apache.pdfbox.cos.COSStream.class::cast)
              .filter(stream -> COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)))
              .count();
      assertEquals(1, stored);
    }
  }

  private static PagesBuilder page(byte[] file) {
    return new PagesBuilder().item(item(image(file)));
  }

  private static ImageAsset image(byte[] file) {
    return ImageFile.read("a", file, SourceSpan.NONE, new Diagnostics()).orElseThrow();
  }

  private static PageItem item(ImageAsset image) {
    Rect area =
        new Rect(Length.points(X), Length.points(Y), Length.points(WIDTH), Length.points(HEIGHT));
    return new PageItem.ImageItem(area, image, PageItem.ARTIFACT);
  }

  private static Set<String> spaces(PDDocument pdf) throws IOException {
    Set<String> spaces = new HashSet<>();
    collect(pdf.getPage(0).getResources(), spaces);
    return spaces;
  }

  private static void collect(PDResources resources, Set<String> spaces) throws IOException {
    for (COSName name : resources.getXObjectNames()) {
      switch (resources.getXObject(name)) {
        case PDImageXObject image -> spaces.add(image.getColorSpace().getName());
        case PDFormXObject form -> collect(form.getResources(), spaces);
        default -> fail(name.getName());
      }
    }
  }

  /** Coding and colour conversion move a value by a little. */
  private static void near(int wanted, int rgb) {
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = Math.abs((wanted >> shift & 0xff) - (rgb >> shift & 0xff));
      if (difference > 48) {
        assertEquals(Integer.toHexString(wanted), Integer.toHexString(rgb & 0xffffff));
      }
    }
  }
}
