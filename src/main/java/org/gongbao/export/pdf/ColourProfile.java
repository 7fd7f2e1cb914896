package org.gongbao.export.pdf;

import java.awt.color.ICC_Profile;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongbao.image.ImageAsset;
import org.gongbao.image.PngChunks;
import org.gongbao.image.PngHeader;
import org.gongbao.image.PngHeader.Colour;

/** The colour profile that comes with a picture, where a PDF may keep it (ISO 19005-2 6.2.4.2). */
final class ColourProfile {
  /** Larger ones are no profiles of pictures. */
  private static final int MOST_BYTES = 4 << 20;

  private static final int NEWEST_VERSION = 4;

  private ColourProfile() {}

  /** Whether a profile may explain a picture with so many samples to a pixel. */
  static boolean fits(ICC_Profile profile, int samples) {
    boolean explains =
        switch (profile.getProfileClass()) {
          case ICC_Profile.CLASS_INPUT,
              ICC_Profile.CLASS_DISPLAY,
              ICC_Profile.CLASS_OUTPUT,
              ICC_Profile.CLASS_COLORSPACECONVERSION ->
              true;
          default -> false;
        };
    return explains
        && profile.getMajorVersion() <= NEWEST_VERSION
        && profile.getNumComponents() == samples;
  }

  /** That of a PNG, which stands compressed behind its name (PNG, third edition, 11.3.2.3). */
  static Optional<ICC_Profile> ofPng(ImageAsset asset) {
    byte[] chunk = PngChunks.of(asset).data("iCCP");
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    int from = name + 2;
    if (from >= chunk.length) {
      return Optional.empty();
    }
    Colour colour = PngHeader.of(asset).colour();
    int samples = colour == Colour.GRAY || colour == Colour.GRAY_ALPHA ? 1 : 3;
    return inflated(chunk, from).flatMap(ColourProfile::read).filter(p -> fits(p, samples));
  }

  private static Optional<ICC_Profile> read(byte[] bytes) {
    try {
      return Optional.of(ICC_Profile.getInstance(bytes));
    } catch (IllegalArgumentException e) {
      // Without a profile a picture is shown as sRGB, as most are meant.
      return Optional.empty();
    }
  }

  private static Optional<byte[]> inflated(byte[] chunk, int from) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(chunk, from, chunk.length - from);
      byte[] buffer = new byte[MOST_BYTES];
      int length = inflater.inflate(buffer);
      return inflater.finished() ? Optional.of(Arrays.copyOf(buffer, length)) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
