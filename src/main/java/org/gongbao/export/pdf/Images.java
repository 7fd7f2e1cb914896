package org.gongbao.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.gongbao.image.ImageAsset;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/** The pictures of one PDF: OpenPDF writes a picture once for each object it is given. */
final class Images {
  private final Map<ImageAsset, Image> images = new HashMap<>();

  Image of(ImageAsset asset) {
    return images.computeIfAbsent(asset, Images::read);
  }

  private static Image read(ImageAsset asset) {
    try {
      return switch (asset.format()) {
        // As it is, byte for byte: decoding and coding it again would cost quality.
        case JPEG -> new Jpeg(asset.bytes());
        case PNG -> PngPicture.of(asset);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
