package org.gongbao.export.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.gongbao.image.ImageAsset;
import org.gongbao.image.JpegHeader;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;

/**
 * A CMYK JPEG turned to the colours of a screen: a PDF for the archive may not hold inks that no
 * profile explains (ISO 19005-2 6.2.4.3). Each ink darkens what the others leave.
 */
final class ScreenPicture {
  private static final int INKS = 4;

  /** Little enough is lost that nobody sees it, and the file stays a fraction of bare samples. */
  private static final float QUALITY = 0.95f;

  private final boolean inverted;
  private final boolean transformed;

  private ScreenPicture(boolean inverted, boolean transformed) {
    this.inverted = inverted;
    this.transformed = transformed;
  }

  /** The picture with three samples to a pixel. */
  static Image of(Jpeg plates, ImageAsset asset) throws IOException {
    // Only files with Adobe's mark have their inks turned over, or transformed.
    boolean adobe = plates.isInverted();
    boolean transformed = adobe && JpegHeader.of(asset).transformed();
    return new Jpeg(coded(new ScreenPicture(adobe, transformed).pixels(decoded(asset))));
  }

  private BufferedImage pixels(Raster raster) {
    int width = raster.getWidth();
    BufferedImage image = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width * INKS];
    int[] pixels = new int[width];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        pixels[x] = rgb(row, x * INKS);
      }
      image.setRGB(0, y, width, 1, pixels, 0, width);
    }
    return image;
  }

  private int rgb(int[] row, int at) {
    int first = row[at];
    int second = row[at + 1];
    int third = row[at + 2];
    if (transformed) {
      double luma = first;
      double blue = second - 128;
      double red = third - 128;
      first = 255 - within(luma + 1.402 * red);
      second = 255 - within(luma - 0.344136 * blue - 0.714136 * red);
      third = 255 - within(luma + 1.772 * blue);
    }
    int key = paper(row[at + 3]);
    return paper(first) * key / 255 << 16
        | paper(second) * key / 255 << 8
        | paper(third) * key / 255;
  }

  /** How much of the paper an ink lets through, 0 to 255. */
  private int paper(int sample) {
    return inverted ? sample : 255 - sample;
  }

  private static int within(double sample) {
    return (int) Math.max(0, Math.min(255, Math.round(sample)));
  }

  private static Raster decoded(ImageAsset asset) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(asset.bytes()))) {
      reader.setInput(in, true, true);
      return reader.readRaster(0, null);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] coded(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(QUALITY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
