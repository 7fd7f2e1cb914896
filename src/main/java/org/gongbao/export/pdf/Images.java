package org.gongbao.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongbao.export.pdf.PdfProfile.Colour;
import org.gongbao.image.ImageAsset;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/** The pictures of one PDF: OpenPDF writes a picture once for each object it is given. */
final class Images {
  private final Colour colour;
  private final Map<ImageAsset, Image> images = new HashMap<>();
  private final Set<ImageAsset> grayed = new HashSet<>();

  Images(Colour colour) {
    this.colour = colour;
  }

  Image of(ImageAsset asset) {
    return images.computeIfAbsent(asset, this::read);
  }

  /** Whether a picture that was drawn has lost its colours. */
  boolean isGrayed(ImageAsset asset) {
    return grayed.contains(asset);
  }

  private Image read(ImageAsset asset) {
    try {
      return switch (colour) {
        case SCREEN -> asHandedIn(asset);
        case PLATES -> onPlates(asset);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Image asHandedIn(ImageAsset asset) throws IOException {
    return switch (asset.format()) {
      // As it is, byte for byte: decoding and coding it again would cost quality.
      case JPEG -> new Jpeg(asset.bytes());
      case PNG -> PngPicture.of(asset);
    };
  }

  private Image onPlates(ImageAsset asset) throws IOException {
    return switch (asset.format()) {
      case JPEG ->
          switch (asset.colour()) {
            case GRAY, CMYK -> {
              Image image = new Jpeg(asset.bytes());
              // The inks are printed as they are handed in, whatever they were meant for.
              image.tagICC(null);
              yield image;
            }
            case RGB -> gray(GrayPicture.ofJpeg(asset), asset);
          };
      case PNG ->
          PngPicture.isOpaqueGray(asset)
              ? PngPicture.of(asset)
              : gray(GrayPicture.ofPng(asset), asset);
    };
  }

  private Image gray(GrayPicture picture, ImageAsset asset) throws IOException {
    if (picture.coloured()) {
      grayed.add(asset);
    }
    return picture.image();
  }
}
