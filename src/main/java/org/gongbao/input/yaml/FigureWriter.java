package org.gongbao.input.yaml;

import java.util.Locale;
import org.gongbao.geom.Size;
import org.gongbao.model.Alt;
import org.gongbao.model.Figure;
import org.gongbao.model.Figure.Picture;
import org.gongbao.model.Figure.Place;
import org.gongbao.style.Codecs;

/** Writes figures so that {@link FigureDecoder} reads the same. */
final class FigureWriter {
  private final YamlText out;
  private final InlineWriter inlines;

  FigureWriter(YamlText out) {
    this.out = out;
    this.inlines = new InlineWriter(out);
  }

  void write(int indent, Figure figure) {
    if (figure.pictures().size() == 1 && figure.caption().isEmpty()) {
      out.line(indent, "- figure:");
      picture(indent + 4, figure.pictures().getFirst());
      place(indent + 4, figure.place());
      return;
    }
    out.line(indent, "- figures:");
    out.line(indent + 4, "pictures:");
    for (Picture picture : figure.pictures()) {
      out.line(indent + 6, "-");
      picture(indent + 8, picture);
    }
    inlines.content(indent + 4, "caption", figure.caption());
    place(indent + 4, figure.place());
  }

  private void picture(int indent, Picture picture) {
    switch (picture.content()) {
      case Figure.Stored stored -> out.scalar(indent, "image: ", stored.file());
      case Figure.Placeholder frame -> out.scalar(indent, "placeholder: ", size(frame.size()));
    }
    picture.width().em().ifPresent(em -> out.line(indent, "width: " + em));
    inlines.content(indent, "caption", picture.caption());
    inlines.content(indent, "credit", picture.credit());
    alt(out, indent, picture.alt());
  }

  /** What is told of a picture. */
  static void alt(YamlText out, int indent, Alt alt) {
    alt.words().ifPresent(words -> out.scalar(indent, "alt: ", words));
    if (alt.decoration()) {
      out.line(indent, "decoration: on");
    }
  }

  private void place(int indent, Place place) {
    if (place != Place.HERE) {
      out.line(indent, "place: " + Codecs.word(place));
    }
  }

  private static String size(Size size) {
    return number(size.width().toMillimetres())
        + "x"
        + number(size.height().toMillimetres())
        + "mm";
  }

  private static String number(double millimetres) {
    return String.format(Locale.ROOT, "%.1f", millimetres).replace(".0", "");
  }
}
