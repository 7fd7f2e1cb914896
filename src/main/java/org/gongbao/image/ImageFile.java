package org.gongbao.image;

import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.image.ImageAsset.Format;

/** Reads the header of a picture file, whatever its name ends in. */
public final class ImageFile {
  private ImageFile() {}

  /**
   * The picture in a file.
   *
   * @param name as findings give it
   * @param from the place that names it, where findings stand
   * @return nothing after a finding: a format that back ends do not take, a damaged file, or one
   *     past the {@link Limits} (R92)
   */
  public static Optional<ImageAsset> read(
      String name, byte[] bytes, SourceSpan from, Diagnostics diagnostics) {
    if (bytes.length > Limits.IMAGE_BYTES) {
      diagnostics.add(Code.IMAGE_FILE_TOO_LARGE, from, name, Limits.IMAGE_BYTES >> 20);
      return Optional.empty();
    }
    String format = ImageSignature.of(bytes);
    try {
      return switch (format) {
        case ImageSignature.JPEG -> Optional.of(JpegHeader.read(bytes).asset(name, bytes));
        case ImageSignature.PNG -> Optional.of(PngHeader.read(bytes).asset(name, bytes));
        default -> {
          diagnostics.add(Code.IMAGE_FORMAT, from, name, format);
          yield Optional.empty();
        }
      };
    } catch (ImageFault e) {
      diagnostics.add(e.code(), from, e.about(name));
      return Optional.empty();
    }
  }

  /**
   * A size that a machine can hold, before anything of that size is made.
   *
   * @throws ImageFault when it has no pixels, or more than {@link Limits#IMAGE_PIXELS}
   */
  static void checkSize(long width, long height) {
    if (width < 1 || height < 1) {
      throw new ImageFault(Code.IMAGE_BROKEN, width + " × " + height);
    }
    if (width * height > Limits.IMAGE_PIXELS) {
      throw new ImageFault(
          Code.IMAGE_TOO_LARGE, width + " × " + height, Limits.IMAGE_PIXELS / 1_000_000);
    }
  }

  static ImageAsset asset(
      String name, Format format, long width, long height, Turn turn, byte[] bytes) {
    return ImageAsset.stored(name, format, (int) width, (int) height, turn, bytes);
  }
}
