package org.gongbao.export.pdf;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gongbao.image.ImageAsset;
import org.gongbao.image.PngChunks;
import org.gongbao.image.PngHeader;
import org.gongbao.image.PngHeader.Colour;
import org.openpdf.text.Image;
import org.openpdf.text.ImgRaw;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/**
 * A PNG in the colours it has: grey stays grey (R71), a palette stays a palette. Its packed rows go
 * into the PDF as they are wherever the PDF can unpack them, which is most of the time; OpenPDF
 * itself would make RGB of them all.
 */
final class PngPicture {
  /** The filters of PNG rows, as a predictor (ISO 32000-1 7.4.4.4). */
  private static final int PNG_PREDICTOR = 15;

  private static final int RGB = 3;

  private final PngHeader header;
  private final PngChunks chunks;
  private final PdfDictionary entries = new PdfDictionary();

  private PngPicture(ImageAsset asset) {
    this.header = PngHeader.of(asset);
    this.chunks = PngChunks.of(asset);
  }

  static Image of(ImageAsset asset) throws IOException {
    PngPicture picture = new PngPicture(asset);
    boolean plain = picture.header.depth() <= 8 && !picture.header.interlaced();
    Image image = plain && !picture.hasAlpha() ? picture.packed() : picture.unpacked(asset.bytes());
    if (picture.header.colour() == Colour.PALETTE) {
      picture.entries.put(PdfName.COLORSPACE, picture.palette());
    }
    image.setAdditional(picture.entries);
    return image;
  }

  /** Whether it has neither colours nor transparent pixels. */
  static boolean isOpaqueGray(ImageAsset asset) {
    PngPicture picture = new PngPicture(asset);
    return picture.header.colour() == Colour.GRAY && !picture.hasAlpha();
  }

  private boolean hasAlpha() {
    return switch (header.colour()) {
      case GRAY_ALPHA, RGB_ALPHA -> true;
      case GRAY, RGB, PALETTE -> chunks.has("tRNS");
    };
  }

  private Image packed() {
    int samples = header.colour().samples();
    Image image =
        new ImgRaw(header.width(), header.height(), samples, header.depth(), chunks.data("IDAT"));
    image.setDeflated(true);
    PdfDictionary rows = new PdfDictionary();
    rows.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTOR));
    rows.put(PdfName.COLUMNS, new PdfNumber(header.width()));
    rows.put(PdfName.BITSPERCOMPONENT, new PdfNumber(header.depth()));
    rows.put(PdfName.COLORS, new PdfNumber(samples));
    entries.put(PdfName.DECODEPARMS, rows);
    return image;
  }

  private PdfArray palette() {
    byte[] colours = chunks.data("PLTE");
    int last = Math.min(colours.length / RGB, 1 << header.depth()) - 1;
    PdfArray space = new PdfArray(PdfName.INDEXED);
    space.add(PdfName.DEVICERGB);
    space.add(new PdfNumber(last));
    space.add(new PdfString(Arrays.copyOf(colours, (last + 1) * RGB)));
    return space;
  }

  /** Samples of eight bits, transparency in a mask of its own. */
  private Image unpacked(byte[] bytes) throws IOException {
    PngSamples samples = PngSamples.of(decoded(bytes), header, chunks.data("tRNS"));
    Image image =
        new ImgRaw(header.width(), header.height(), samples.colours(), 8, samples.colour());
    if (hasAlpha()) {
      Image mask = new ImgRaw(header.width(), header.height(), 1, 8, samples.alpha());
      mask.makeMask();
      image.setImageMask(mask);
    }
    return image;
  }

  /** From memory: the usual way would make a file of its own. */
  private static Raster decoded(byte[] bytes) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      return reader.read(0).getRaster();
    } finally {
      reader.dispose();
    }
  }
}
