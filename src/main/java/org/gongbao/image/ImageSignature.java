package org.gongbao.image;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells picture formats by their first bytes, so that a finding names what was handed in. */
final class ImageSignature {
  static final String JPEG = "JPEG";
  static final String PNG = "PNG";
  private static final String UNKNOWN = "?";

  /** How much of a text is looked at for the root element of an SVG. */
  private static final int PROLOGUE = 1024;

  /** What stands at an offset of a file. */
  private record Signature(String format, int offset, String bytes) {
    boolean fits(byte[] file) {
      for (int i = 0; i < bytes.length(); i++) {
        int at = offset + i;
        if (at >= file.length || bytes.charAt(i) != (file[at] & 0xff)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Signature> ALL =
      List.of(
          new Signature(JPEG, 0, "\u00ff\u00d8\u00ff"),
          new Signature(PNG, 0, "\u0089PNG\r\n\u001a\n"),
          new Signature("WebP", 8, "WEBP"),
          new Signature("GIF", 0, "GIF8"),
          new Signature("TIFF", 0, "II*\0"),
          new Signature("TIFF", 0, "MM\0*"),
          new Signature("HEIC/AVIF", 4, "ftyp"),
          new Signature("JPEG 2000", 4, "jP  "),
          new Signature("Photoshop", 0, "8BPS"),
          new Signature("PDF", 0, "%PDF"),
          new Signature("PostScript", 0, "%!PS"),
          new Signature("EMF", 40, " EMF"),
          new Signature("WMF", 0, "\u00d7\u00cd\u00c6\u009a"),
          new Signature("BMP", 0, "BM"));

  private ImageSignature() {}

  /** The name of a format, {@code ?} for none we know. */
  static String of(byte[] file) {
    return ALL.stream()
        .filter(signature -> signature.fits(file))
        .map(Signature::format)
        .findFirst()
        .orElseGet(() -> svg(file) ? "SVG" : UNKNOWN);
  }

  private static boolean svg(byte[] file) {
    int length = Math.min(file.length, PROLOGUE);
    return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains("<svg");
  }
}
