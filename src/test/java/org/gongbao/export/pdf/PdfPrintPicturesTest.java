package org.gongbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageFile;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.testing.DrawnImage;
import org.gongbao.testing.DrawnInks;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures on plates (R71): grey and CMYK as handed in, RGB in grey and reported. */
class PdfPrintPicturesTest {
  /** The brightness of the orange that the drawn pictures have. */
  private static final int ORANGE = 0xad;

  private final Diagnostics findings = new Diagnostics();

  static Stream<Arguments> everyKind() {
    return Stream.of(
        Arguments.of("grey PNG", DrawnImage.pngGray(30, 20), "DeviceGray", false, 0, 0xc0),
        Arguments.of("1-bit PNG", DrawnImage.pngBitmap(30, 20), "DeviceGray", false, 0, 0xff),
        Arguments.of("16-bit PNG", DrawnImage.png16(30, 20), "DeviceGray", false, 0, 0xc0),
        Arguments.of("grey JPEG", DrawnImage.jpegGray(30, 20), "DeviceGray", false, 0, 0xc0),
        Arguments.of("CMYK JPEG", DrawnImage.jpegCmyk(30, 20), "DeviceCMYK", false, 0x18, 0xe9),
        Arguments.of("RGB PNG", DrawnImage.pngRgb(30, 20), "DeviceGray", true, 0, ORANGE),
        Arguments.of("palette", DrawnImage.pngPalette(30, 20), "DeviceGray", true, 0, ORANGE),
        Arguments.of("interlaced", DrawnImage.pngInterlaced(30, 20), "DeviceGray", true, 0, ORANGE),
        Arguments.of("RGB JPEG", DrawnImage.jpeg(30, 20), "DeviceGray", true, 0, ORANGE),
        Arguments.of(
            "progressive", DrawnImage.jpegProgressive(30, 20), "DeviceGray", true, 0, ORANGE),
        Arguments.of("alpha PNG", DrawnImage.pngAlpha(30, 20), "DeviceGray", true, 0xff, ORANGE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyKind")
  void noPictureIsRgbOrTransparent(
      String name, byte[] file, String space, boolean reported, int corner, int rest)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(print(file))) {
      assertEquals(Set.of(space), DrawnInks.pictures(pdf));
      BufferedImage seen = new PDFRenderer(pdf).renderImage(0);
      near(corner, seen.getRGB(115, 210));
      near(rest, seen.getRGB(160, 210));
      near(rest, seen.getRGB(115, 240));
    }
    assertEquals(
        reported ? List.of(Code.PRINT_PICTURE_GRAYED) : List.of(),
        findings.sorted().stream().map(Diagnostic::code).toList());
  }

  /** A scan saved as RGB has lost nothing when it is printed in grey. */
  @Test
  void aPictureWithoutColoursIsNotReported() throws IOException {
    print(DrawnImage.pngNeutralRgb(30, 20));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void theFindingStandsWhereThePictureWasWritten() throws IOException {
    print(DrawnImage.pngRgb(30, 20));
    Diagnostic finding = findings.sorted().getFirst();
    assertEquals(1, finding.span().line());
    assertTrue(finding.args().contains("a.png"), finding.toString());
  }

  /** Its segments are whole, so that only decoding it shows the damage. */
  @Test
  void aPictureThatCannotBeDecodedIsReported() throws IOException {
    byte[] file = DrawnImage.jpeg(30, 20);
    for (int at = 0; at < file.length - 1; at++) {
      if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xc4) {
        Arrays.fill(file, at + 5, at + 21, (byte) 0xff);
      }
    }
    print(file);
    Diagnostic finding = findings.sorted().getFirst();
    assertEquals(Code.IMAGE_BROKEN, finding.code());
    assertEquals(1, finding.span().line());
  }

  /** What the file says its greys are is not for a press that takes them as they are. */
  @Test
  void theProfileOfAPictureIsLeftOut() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
    byte[] file = DrawnImage.jpegGray(30, 20);
    ByteBuffer all = ByteBuffer.allocate(file.length + profile.length + 18);
    all.put(file, 0, 2).putShort((short) 0xffe2).putShort((short) (profile.length + 16));
    all.put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1)).put(profile);
    all.put(file, 2, file.length - 2);
    try (PDDocument pdf = Loader.loadPDF(print(all.array()))) {
      assertEquals(Set.of("DeviceGray"), DrawnInks.pictures(pdf));
    }
  }

  private byte[] print(byte[] file) throws IOException {
    var image = ImageFile.read("a.png", file, SourceSpan.NONE, new Diagnostics()).orElseThrow();
    Rect area =
        new Rect(Length.points(100), Length.points(200), Length.points(90), Length.points(60));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PagesBuilder pages = new PagesBuilder().text(ToyFont.face(), 12, 80, 100, "图");
    pages.item(new ImageItem(area, image, 0)).item(new ImageItem(area, image, 0)).page();
    new PdfBackend().write(pages.build(), PdfProfile.PRINT, out, findings);
    return out.toByteArray();
  }

  private static void near(int wanted, int rgb) {
    assertEquals(wanted, rgb >> 8 & 0xff, 16);
  }
}
