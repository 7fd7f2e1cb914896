package org.gongbao.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.testing.DrawnImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {
  private static final SourceSpan PLACE = new SourceSpan("issue.yaml", 8, 12, 5);

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<ImageAsset> read(byte[] bytes) {
    return ImageFile.read("a.jpg", bytes, PLACE, diagnostics);
  }

  private Code onlyFinding() {
    List<Diagnostic> all = diagnostics.sorted();
    assertEquals(1, all.size(), all.toString());
    assertEquals(PLACE, all.getFirst().span());
    return all.getFirst().code();
  }

  static Stream<byte[]> everyKind() {
    return Stream.of(
        DrawnImage.pngGray(30, 20),
        DrawnImage.pngRgb(30, 20),
        DrawnImage.pngPalette(30, 20),
        DrawnImage.pngBitmap(30, 20),
        DrawnImage.pngAlpha(30, 20),
        DrawnImage.png16(30, 20),
        DrawnImage.pngInterlaced(30, 20),
        DrawnImage.jpeg(30, 20),
        DrawnImage.jpegProgressive(30, 20),
        DrawnImage.jpegGray(30, 20),
        DrawnImage.jpegCmyk(30, 20));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void sizeOfEveryKindIsRead(byte[] file) {
    ImageAsset image = read(file).orElseThrow();
    assertEquals(30, image.width());
    assertEquals(20, image.height());
    assertEquals(List.of(), diagnostics.sorted());
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyKindCutOffAnywhereGivesAFinding(byte[] file) {
    for (int length = 3; length < file.length; length += 7) {
      Diagnostics found = new Diagnostics();
      assertTrue(
          ImageFile.read("a", Arrays.copyOf(file, length), PLACE, found).isEmpty(),
          "cut to " + length);
      assertTrue(found.hasErrors());
    }
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void aChangedByteGivesAPictureOrAFinding(byte[] file) {
    for (int at = 0; at < file.length; at += 3) {
      byte[] changed = file.clone();
      changed[at] ^= 0x55;
      Diagnostics found = new Diagnostics();
      boolean taken = ImageFile.read("a", changed, PLACE, found).isPresent();
      assertEquals(taken, !found.hasErrors(), "byte " + at);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aPictureTurnedByHalfKeepsItsSides(int orientation) {
    ImageAsset image = read(DrawnImage.turned(DrawnImage.jpeg(30, 20), orientation)).orElseThrow();
    assertEquals(30, image.width());
    assertEquals(Turn.values()[orientation - 1], image.turn());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8})
  void aPictureTurnedByAQuarterIsSeenWithItsSidesSwapped(int orientation) {
    ImageAsset image = read(DrawnImage.turned(DrawnImage.jpeg(30, 20), orientation)).orElseThrow();
    assertEquals(20, image.width());
    assertEquals(30, image.height());
    assertEquals(Turn.values()[orientation - 1], image.turn());
  }

  @Test
  void anOrientationThatIsNoneLeavesThePictureAsItIs() {
    ImageAsset image = read(DrawnImage.turned(DrawnImage.jpeg(30, 20), 77)).orElseThrow();
    assertEquals(Turn.UPRIGHT, image.turn());
  }

  /** t52: nothing of the promised size is made. */
  @Test
  void fortyThousandByFortyThousandPixelsAreRefused() {
    byte[] file = DrawnImage.promising(DrawnImage.pngGray(30, 20), 40_000, 40_000);
    assertTrue(read(file).isEmpty());
    assertEquals(Code.IMAGE_TOO_LARGE, onlyFinding());
  }

  @Test
  void aHeaderThatPromisesMoreThanThereIsGivesAFinding() {
    assertTrue(read(DrawnImage.promising(DrawnImage.pngGray(30, 20), 300, 200)).isEmpty());
    assertEquals(Code.IMAGE_BROKEN, onlyFinding());
  }

  @Test
  void aFilePastTheLimitIsRefused() {
    assertTrue(read(new byte[Limits.IMAGE_BYTES + 1]).isEmpty());
    assertEquals(Code.IMAGE_FILE_TOO_LARGE, onlyFinding());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIFF\0\0\0\0WEBPVP8 ",
        "GIF89a",
        "II*\0",
        "BM\0\0",
        "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>",
        "%PDF-1.7",
        "\0\0\0\u0018ftypheic",
        "nothing known",
        ""
      })
  void anotherFormatIsNamedAndToBeConverted(String start) {
    assertTrue(read(start.getBytes(StandardCharsets.ISO_8859_1)).isEmpty());
    assertEquals(Code.IMAGE_FORMAT, onlyFinding());
  }

  @Test
  void aJpegThatReadersDoNotShowIsRefused() {
    byte[] file = DrawnImage.jpeg(30, 20);
    for (int i = 0; i < file.length - 1; i++) {
      if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == 0xc0) {
        file[i + 1] = (byte) 0xc9; // arithmetic coding
      }
    }
    assertTrue(read(file).isEmpty());
    assertEquals(Code.IMAGE_UNCOMMON, onlyFinding());
  }
}
