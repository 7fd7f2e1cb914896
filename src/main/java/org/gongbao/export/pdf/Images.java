package org.gongbao.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.image.ImageAsset;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/** The pictures of one PDF: OpenPDF writes a picture once for each object it is given. */
final class Images {
  private final PdfProfile profile;
  private final Map<ImageAsset, Image> images = new HashMap<>();
  private final Map<ImageAsset, Code> changed = new HashMap<>();

  Images(PdfProfile profile) {
    this.profile = profile;
  }

  /**
   * The picture as the PDF holds it.
   *
   * @throws UncheckedIOException when its pixels cannot be read
   */
  Image of(ImageAsset asset) {
    return images.computeIfAbsent(asset, this::read);
  }

  /** What the author must know of the colours of a picture that was drawn. */
  Optional<Code> change(ImageAsset asset) {
    return Optional.ofNullable(changed.get(asset));
  }

  private Image read(ImageAsset asset) {
    try {
      return switch (profile.colour()) {
        case SCREEN -> asHandedIn(asset);
        case PLATES -> onPlates(asset);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      // Decoders meet damage inside a picture in this way too.
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  private Image asHandedIn(ImageAsset asset) throws IOException {
    return switch (asset.format()) {
      case JPEG -> onScreen(asset);
      case PNG -> {
        Image image = PngPicture.of(asset);
        ColourProfile.ofPng(asset).ifPresent(image::tagICC);
        yield image;
      }
    };
  }

  /** As it is, byte for byte, where that may be: coding it again would cost quality. */
  private Image onScreen(ImageAsset asset) throws IOException {
    Jpeg image = new Jpeg(asset.bytes());
    if (image.hasICCProfile()
        && !ColourProfile.fits(image.getICCProfile(), image.getColorspace())) {
      image.tagICC(null);
    }
    boolean unexplained = asset.colour() == ImageAsset.Colour.CMYK && !image.hasICCProfile();
    if (unexplained && profile.forbids(PdfFeature.PLATE_PICTURES)) {
      changed.put(asset, Code.PICTURE_CONVERTED);
      return ScreenPicture.of(image, asset);
    }
    return image;
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
      changed.put(asset, Code.PRINT_PICTURE_GRAYED);
    }
    return picture.image();
  }
}
