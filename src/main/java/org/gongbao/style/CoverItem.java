package org.gongbao.style;

import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;

/**
 * Something on a cover or in a masthead, from its own distance below the top edge of the page or of
 * the type area.
 */
public sealed interface CoverItem {
  Length top();

  Place place();

  /**
   * Where an item stands from side to side.
   *
   * @param align to the left edge, the middle or the right edge
   * @param inset from the edge it is aligned to
   */
  record Place(Align align, Length inset) {
    public static final Place CENTRED = new Place(Align.CENTRE, Length.ZERO);
  }

  /**
   * A field of the issue.
   *
   * @param role whose style it is set in
   * @param height of the picture that stands for a title, where the issue has one; zero for text
   */
  record Field(CoverField field, Role role, Length top, Length height, Place place)
      implements CoverItem {
    /** A field in its own style, centred. */
    public static Field of(CoverField field, Length top) {
      return new Field(field, field.role(), top, Length.ZERO, Place.CENTRED);
    }
  }

  /** Words of the layout's own. */
  record Words(String text, Role role, Length top, Place place) implements CoverItem {}

  /** A rule. */
  record Rule(Length top, Length width, Length thickness, Ink ink, Place place)
      implements CoverItem {}

  /** An area of colour behind everything else; it moves nothing. */
  record Band(Length top, Length width, Length height, Ink ink, Place place) implements CoverItem {}

  /** A frame of four rules behind everything else; it moves nothing. */
  record Box(Length top, Length width, Length height, Length thickness, Ink ink, Place place)
      implements CoverItem {}

  /** The picture of the issue, whole inside an area and in its middle; a band without one. */
  record Picture(Length top, Length width, Length height, Place place) implements CoverItem {}
}
