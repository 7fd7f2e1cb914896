package org.gongbao.typeset.figure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.model.Figure;
import org.gongbao.model.Figure.Picture;

/**
 * How large pictures are printed: as wide as asked, else as wide as there is room; those side by
 * side are as high as each other. Nothing is cropped and no picture is stretched.
 */
final class PictureSizes {
  private PictureSizes() {}

  /**
   * The printed sizes, in order, side by side within a measure.
   *
   * @param em of a character that widths are counted in; like all lengths in 1/65536 pt
   * @param gap between two pictures
   */
  static List<Size> of(List<Picture> pictures, long measure, long em, long gap) {
    long fixed = gap * (pictures.size() - 1);
    double aspects = 0;
    for (Picture picture : pictures) {
      if (isFixed(picture, pictures.size())) {
        fixed += wanted(picture, em);
      } else {
        aspects += aspect(picture);
      }
    }
    double height = Math.max(em, (measure - fixed) / Math.max(aspects, 1e-9));
    List<Size> sizes = new ArrayList<>();
    for (Picture picture : pictures) {
      long width =
          isFixed(picture, pictures.size())
              ? wanted(picture, em)
              : Math.round(height * aspect(picture));
      sizes.add(new Size(new Length(width), new Length(Math.round(width / aspect(picture)))));
    }
    return sizes;
  }

  /** The same sizes, all smaller by as much as makes them fit. */
  static List<Size> within(List<Size> sizes, long measure, long height, long gap) {
    long room = measure - gap * (sizes.size() - 1);
    long width = sizes.stream().mapToLong(size -> size.width().units()).sum();
    long highest = highest(sizes);
    double factor = Math.min(1, Math.min((double) room / width, (double) height / highest));
    return factor == 1 ? sizes : sizes.stream().map(size -> scaled(size, factor)).toList();
  }

  static long highest(List<Size> sizes) {
    return sizes.stream().mapToLong(size -> size.height().units()).max().orElse(0);
  }

  /** A frame for a picture still to come has the size it asks for, when it stands alone. */
  private static boolean isFixed(Picture picture, int pictures) {
    boolean frame = picture.content() instanceof Figure.Placeholder && pictures == 1;
    return picture.width().em().isPresent() || frame;
  }

  private static long wanted(Picture picture, long em) {
    return picture.width().em().isPresent()
        ? picture.width().em().getAsInt() * em
        : switch (picture.content()) {
          case Figure.Stored stored -> 0;
          case Figure.Placeholder frame -> frame.size().width().units();
        };
  }

  /** Width by height. */
  private static double aspect(Picture picture) {
    return switch (picture.content()) {
      case Figure.Stored stored -> (double) stored.image().width() / stored.image().height();
      case Figure.Placeholder frame ->
          (double) frame.size().width().units() / frame.size().height().units();
    };
  }

  private static Size scaled(Size size, double factor) {
    return new Size(
        new Length((long) (size.width().units() * factor)),
        new Length((long) (size.height().units() * factor)));
  }
}
