package org.gongbao.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Picture files drawn for a test. All show the same: the top left quarter is black (or transparent
 * where there is alpha), the rest is one light colour.
 */
public final class DrawnImage {
  private static final int GRAY = 0xffc0c0c0;
  private static final int ORANGE = 0xfff0a040;

  private DrawnImage() {}

  public static byte[] pngGray(int width, int height) {
    return png(quartered(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), GRAY));
  }

  public static byte[] pngRgb(int width, int height) {
    return png(quartered(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), ORANGE));
  }

  /** Three samples a pixel, all alike: a scan that was saved as if it had colours. */
  public static byte[] pngNeutralRgb(int width, int height) {
    return png(quartered(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), GRAY));
  }

  public static byte[] pngPalette(int width, int height) {
    byte[] red = {0, (byte) 0xf0};
    byte[] green = {0, (byte) 0xa0};
    byte[] blue = {0, 0x40};
    IndexColorModel colours = new IndexColorModel(4, 2, red, green, blue);
    return png(
        quartered(
            new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours), ORANGE));
  }

  /** One bit for a pixel, as scanners and drawing programs write line art. */
  public static byte[] pngBitmap(int width, int height) {
    return png(quartered(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), -1));
  }

  public static byte[] pngAlpha(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, x < width / 2 && y < height / 2 ? 0x00f0a040 : ORANGE);
      }
    }
    return png(image);
  }

  /** Sixteen bits a sample, grey. */
  public static byte[] png16(int width, int height) {
    return png(quartered(new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY), GRAY));
  }

  public static byte[] pngInterlaced(int width, int height) {
    return write(
        "png",
        quartered(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), ORANGE),
        true);
  }

  public static byte[] jpeg(int width, int height) {
    return write(
        "jpeg",
        quartered(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), ORANGE),
        false);
  }

  public static byte[] jpegProgressive(int width, int height) {
    return write(
        "jpeg",
        quartered(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), ORANGE),
        true);
  }

  public static byte[] jpegGray(int width, int height) {
    return write(
        "jpeg",
        quartered(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), GRAY),
        false);
  }

  /** Four inks as programs of the Adobe kind write them: with their marker and turned over. */
  public static byte[] jpegCmyk(int width, int height) {
    WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean black = x < width / 2 && y < height / 2;
        raster.setPixel(x, y, new int[] {255, 255, black ? 255 : 55, black ? 0 : 255});
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    byte[] adobe = {
      (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
    };
    return inserted(withoutJfif(out.toByteArray()), adobe);
  }

  /** A JPEG that asks to be turned: 1 to 8 as in EXIF. */
  public static byte[] turned(byte[] jpeg, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4);
    exif.putShort((short) 0xffe1).putShort((short) (exif.capacity() - 2));
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    return inserted(jpeg, exif.array());
  }

  /** A PNG whose header promises this size. */
  public static byte[] promising(byte[] png, int width, int height) {
    byte[] changed = png.clone();
    ByteBuffer.wrap(changed).putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(changed, 12, 17);
    ByteBuffer.wrap(changed).putInt(29, (int) sum.getValue());
    return changed;
  }

  /** A PNG with a colour profile, or what claims to be one. */
  public static byte[] withProfile(byte[] png, byte[] profile) {
    Deflater deflater = new Deflater();
    deflater.setInput(profile);
    deflater.finish();
    byte[] packed = new byte[profile.length + 64];
    int length = deflater.deflate(packed);
    deflater.end();
    ByteBuffer data = ByteBuffer.allocate(3 + length);
    data.put((byte) 'p').put((byte) 0).put((byte) 0).put(packed, 0, length);
    return withChunk(png, "iCCP", data.array());
  }

  /** A grey or RGB PNG in which pixels of one colour are transparent, two bytes a sample. */
  public static byte[] keyed(byte[] png, byte... colour) {
    return withChunk(png, "tRNS", colour);
  }

  private static byte[] withChunk(byte[] png, String type, byte[] data) {
    ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
    chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, 4 + data.length);
    chunk.putInt((int) sum.getValue());
    // Behind the signature and the header, before the pixels.
    int head = 8 + 25;
    ByteBuffer all = ByteBuffer.allocate(png.length + chunk.capacity());
    return all.put(png, 0, head).put(chunk.array()).put(png, head, png.length - head).array();
  }

  private static byte[] inserted(byte[] jpeg, byte[] segment) {
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + segment.length);
    return all.put(jpeg, 0, 2).put(segment).put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] withoutJfif(byte[] jpeg) {
    if ((jpeg[3] & 0xff) != 0xe0) {
      return jpeg;
    }
    int length = 2 + ((jpeg[4] & 0xff) << 8 | jpeg[5] & 0xff);
    ByteBuffer all = ByteBuffer.allocate(jpeg.length - length);
    return all.put(jpeg, 0, 2).put(jpeg, 2 + length, jpeg.length - 2 - length).array();
  }

  private static BufferedImage quartered(BufferedImage image, int light) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean black = x < image.getWidth() / 2 && y < image.getHeight() / 2;
        if (image.getColorModel().getNumComponents() == 1 && light == GRAY) {
          // The sample itself: Java's grey is linear, so that a colour would be converted.
          int bits = image.getSampleModel().getSampleSize(0);
          image.getRaster().setSample(x, y, 0, black ? 0 : (light & 0xff) << bits - 8);
        } else {
          image.setRGB(x, y, black ? Color.BLACK.getRGB() : light);
        }
      }
    }
    return image;
  }

  private static byte[] png(BufferedImage image) {
    return write("png", image, false);
  }

  private static byte[] write(String format, BufferedImage image, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    if (progressive) {
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
