package org.gongbao.export.pdf;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gongbao.image.ImageAsset;
import org.gongbao.image.JpegHeader;
import org.gongbao.image.PngChunks;
import org.gongbao.image.PngHeader;
import org.gongbao.image.PngHeader.Colour;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;

/**
 * A picture turned to grey by the brightness of its pixels, on white where it is transparent: what
 * the black plate takes of RGB (R71).
 *
 * @param samples a byte a pixel, 0 for black, top row first
 * @param coloured whether any pixel was more than grey
 */
record GrayPicture(int width, int height, byte[] samples, boolean coloured) {
  private static final int RGB = 3;

  /** How far the samples of a pixel may be apart before the eye sees a colour. */
  private static final int NEUTRAL = 12;

  static GrayPicture ofPng(ImageAsset asset) throws IOException {
    PngHeader header = PngHeader.of(asset);
    PngChunks chunks = PngChunks.of(asset);
    PngSamples pixels =
        PngSamples.of(decoded("png", asset.bytes(), false), header, chunks.data("tRNS"));
    boolean palette = header.colour() == Colour.PALETTE;
    byte[] rgb = palette ? chunks.data("PLTE") : pixels.colour();
    Brightness brightness = new Brightness(rgb, palette || pixels.colours() == RGB ? RGB : 1);
    byte[] gray = new byte[header.width() * header.height()];
    boolean coloured = false;
    for (int i = 0; i < gray.length; i++) {
      int pixel = palette ? pixels.colour()[i] & 0xff : i;
      int alpha = pixels.alpha()[i] & 0xff;
      gray[i] = (byte) ((brightness.of(pixel) * alpha + 255 * (255 - alpha) + 127) / 255);
      coloured |= alpha > 0 && brightness.isColoured(pixel);
    }
    return new GrayPicture(header.width(), header.height(), gray, coloured);
  }

  /** Its first component is the brightness already, unless it was not transformed. */
  static GrayPicture ofJpeg(ImageAsset asset) throws IOException {
    JpegHeader header = JpegHeader.of(asset);
    Raster raster = decoded("jpeg", asset.bytes(), true);
    byte[] gray = new byte[header.width() * header.height()];
    boolean coloured = false;
    int[] row = new int[header.width() * RGB];
    for (int y = 0, at = 0; y < header.height(); y++) {
      raster.getPixels(0, y, header.width(), 1, row);
      for (int x = 0; x < row.length; x += RGB, at++) {
        if (header.transformed()) {
          gray[at] = (byte) row[x];
          coloured |= apart(row[x + 1], 128) > NEUTRAL || apart(row[x + 2], 128) > NEUTRAL;
        } else {
          gray[at] = (byte) Brightness.of(row[x], row[x + 1], row[x + 2]);
          coloured |= Brightness.isColoured(row[x], row[x + 1], row[x + 2]);
        }
      }
    }
    return new GrayPicture(header.width(), header.height(), gray, coloured);
  }

  Image image() throws IOException {
    return new ImgRaw(width, height, 1, 8, samples);
  }

  private static int apart(int a, int b) {
    return Math.abs(a - b);
  }

  /** From memory: the usual way would make a file of its own. */
  private static Raster decoded(String format, byte[] bytes, boolean raw) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      return raw ? reader.readRaster(0, null) : reader.read(0).getRaster();
    } finally {
      reader.dispose();
    }
  }

  /** Pixels of one or three bytes. */
  private record Brightness(byte[] samples, int each) {
    int of(int pixel) {
      int at = pixel * each;
      return each == 1 ? at(at) : of(at(at), at(at + 1), at(at + 2));
    }

    boolean isColoured(int pixel) {
      int at = pixel * each;
      return each > 1 && isColoured(at(at), at(at + 1), at(at + 2));
    }

    /** An index past the end of a palette is black, as everywhere. */
    private int at(int index) {
      return index < samples.length ? samples[index] & 0xff : 0;
    }

    /** ITU-R BT.601, as in JPEG. */
    static int of(int red, int green, int blue) {
      return (299 * red + 587 * green + 114 * blue + 500) / 1000;
    }

    static boolean isColoured(int red, int green, int blue) {
      int most = Math.max(red, Math.max(green, blue));
      return most - Math.min(red, Math.min(green, blue)) > NEUTRAL;
    }
  }
}
