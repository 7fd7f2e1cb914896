package org.gongbao.typeset.figure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Size;
import org.gongbao.model.Figure;
import org.gongbao.model.Figure.Picture;
import org.gongbao.page.PageItem;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.figure.CaptionSetting.Caption;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.ImagePiece;
import org.gongbao.typeset.flow.Piece.PlatePiece;
import org.gongbao.typeset.flow.Setting;

/**
 * Figures: pictures in whole grid lines with their captions on the grid below, all in one block
 * (R28, R29, E70). A picture stands in the middle of the grid lines its height asks for.
 */
public final class FigureSetting {
  /** An em box reaches 0.88 em above its baseline (R40). */
  private static final int ASCENT = 880;

  /** A caption below a narrow picture may be as wide as this, in characters. */
  private static final int CAPTION_LEAST = 14;

  private final Setting setting;
  private final Diagnostics diagnostics;
  private final Leaves leaves;
  private final CaptionSetting captions;
  private final PageMaster page;
  private final long em;
  private final long pitch;

  /** For figures as wide as the setting's column at most. */
  public FigureSetting(Setting setting, Diagnostics diagnostics, Leaves leaves) {
    this.setting = setting;
    this.diagnostics = diagnostics;
    this.leaves = leaves;
    this.captions = new CaptionSetting(setting, diagnostics, leaves);
    this.page = setting.layout().page();
    this.em = page.em().units();
    this.pitch = page.pitch().units();
  }

  /** The figure as one block: a caption keeps with its picture. */
  public FlowItem.Block block(Figure figure) {
    // In a narrow column the pictures come first.
    long gap = Math.min(em, setting.measure() / (4L * figure.pictures().size()));
    List<Size> wanted = PictureSizes.of(figure.pictures(), setting.measure(), em, gap);
    List<Size> fitting = PictureSizes.within(wanted, setting.measure(), Long.MAX_VALUE, gap);
    List<Integer> images = new ArrayList<>();
    List<Caption> below = new ArrayList<>();
    List<StructNode> tags = new ArrayList<>();
    for (int i = 0; i < fitting.size(); i++) {
      Picture picture = figure.pictures().get(i);
      images.add(leaf(picture, tags));
      below.add(
          captions.set(picture.caption(), picture.credit(), captionRoom(fitting.get(i), figure)));
      tags.addAll(below.getLast().tags());
    }
    Caption common = captions.set(figure.caption(), List.of(), setting.measure());
    tags.addAll(common.tags());
    if (tags.size() == 1 && tags.getFirst() instanceof StructGroup alone) {
      leaves.add(alone);
    } else if (!tags.isEmpty()) {
      leaves.add(new StructGroup(StructNode.Role.DIV, tags));
    }
    int captionRows = below.stream().mapToInt(Caption::rows).max().orElse(0);
    int free = Math.max(1, page.lines() - captionRows - common.rows());
    List<Size> sizes = PictureSizes.within(fitting, setting.measure(), height(free), gap);
    tell(figure, wanted, sizes);

    int rows = figure.place() == Figure.Place.PLATE ? free : rows(PictureSizes.highest(sizes));
    List<Piece> pieces = new ArrayList<>();
    long x = (setting.measure() - width(sizes, gap)) / 2;
    for (int i = 0; i < sizes.size(); i++) {
      Size size = sizes.get(i);
      Picture picture = figure.pictures().get(i);
      pieces.addAll(picture(picture, images.get(i), size, x, bottom(sizes, rows)));
      long room = captionRoom(fitting.get(i), figure);
      long left = x + (size.width().units() - room) / 2;
      pieces.addAll(moved(below.get(i).pieces(), left, rows * pitch));
      x += size.width().units() + gap;
    }
    pieces.addAll(moved(common.pieces(), 0, (rows + captionRows) * pitch));
    Style style = setting.style(Role.FIGURE);
    return FlowItem.Block.of(rows + captionRows + common.rows(), pieces)
        .spaced(style.get(StyleKeys.BEFORE), style.get(StyleKeys.AFTER));
  }

  /**
   * A figure that fills a page of its own: one picture without words goes to the trim; a picture
   * with words stands in the type area with them at its foot.
   */
  public FlowItem.Block plate(Figure figure) {
    Picture picture = figure.pictures().getFirst();
    boolean words = figure.texts().stream().anyMatch(text -> !text.isEmpty());
    if (words || figure.pictures().size() > 1) {
      return block(figure);
    }
    return switch (picture.content()) {
      case Figure.Placeholder frame -> block(figure);
      case Figure.Stored stored -> {
        int leaf = leaves.picture(picture.alt(), picture.span());
        PlatePiece plate = new PlatePiece(stored.image(), leaf);
        Resolution.check(stored, plate.size(page.trim()), picture.span(), diagnostics);
        yield FlowItem.Block.of(page.lines(), List.of(plate));
      }
    };
  }

  /** The leaf of a picture; none for what readers pass over. */
  private int leaf(Picture picture, List<StructNode> tags) {
    return switch (picture.content()) {
      case Figure.Stored stored -> {
        if (picture.alt().decoration()) {
          yield PageItem.ARTIFACT;
        }
        StructLeaf leaf = leaves.leaf(picture.span());
        tags.add(Leaves.figure(picture.alt(), leaf));
        yield leaf.id();
      }
      case Figure.Placeholder frame -> PageItem.ARTIFACT;
    };
  }

  /** As wide as the picture; a picture that stands alone lends the caption more. */
  private long captionRoom(Size size, Figure figure) {
    long width = size.width().units();
    return figure.pictures().size() > 1
        ? width
        : Math.max(width, Math.min(setting.measure(), CAPTION_LEAST * em));
  }

  private List<Piece> picture(Picture picture, int leaf, Size size, long x, long bottom) {
    long width = size.width().units();
    long height = size.height().units();
    return switch (picture.content()) {
      case Figure.Stored stored ->
          List.of(new ImagePiece(stored.image(), x, bottom - height, width, height, leaf));
      case Figure.Placeholder frame ->
          new PlaceholderFrame(setting, diagnostics)
              .pieces(frame, picture.span(), size, x, bottom - height);
    };
  }

  /** Where pictures end: the highest stands in the middle of its grid lines. */
  private long bottom(List<Size> sizes, int rows) {
    long top = -page.em().thousandths(ASCENT).units();
    return top + (height(rows) + PictureSizes.highest(sizes)) / 2;
  }

  /** From the head of the first em box to the foot of the last. */
  private long height(int rows) {
    return (rows - 1) * pitch + em;
  }

  private int rows(long height) {
    return height <= em ? 1 : 1 + (int) Math.ceilDiv(height - em, pitch);
  }

  private static long width(List<Size> sizes, long gap) {
    return sizes.stream().mapToLong(size -> size.width().units()).sum() + gap * (sizes.size() - 1);
  }

  private static List<Piece> moved(List<Piece> pieces, long x, long y) {
    return pieces.stream().map(piece -> piece.at(piece.x() + x, piece.y() + y)).toList();
  }

  private void tell(Figure figure, List<Size> wanted, List<Size> sizes) {
    for (int i = 0; i < sizes.size(); i++) {
      Picture picture = figure.pictures().get(i);
      Size size = sizes.get(i);
      boolean plate = figure.place() == Figure.Place.PLATE;
      boolean smaller = !plate && size.width().compareTo(wanted.get(i).width()) < 0;
      if (smaller) {
        diagnostics.add(
            Code.FIGURE_REDUCED, picture.span(), millimetres(wanted.get(i)), millimetres(size));
      }
      switch (picture.content()) {
        case Figure.Stored stored -> Resolution.check(stored, size, picture.span(), diagnostics);
        case Figure.Placeholder frame ->
            diagnostics.add(Code.FIGURE_PLACEHOLDER, picture.span(), millimetres(size));
      }
    }
  }

  /** A size as findings and frames give it: whole millimetres. */
  static String millimetres(Size size) {
    return Math.round(size.width().toMillimetres())
        + " × "
        + Math.round(size.height().toMillimetres());
  }
}
