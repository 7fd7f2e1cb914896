package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Size;
import org.gongbao.image.ImageAsset;

/**
 * Pictures with their captions: one, or several side by side (E06, E07, E70).
 *
 * @param pictures at least one
 * @param caption below them all, when they have one together; may be empty
 */
public record Figure(List<Picture> pictures, List<Inline> caption, Place place, SourceSpan span)
    implements Block {
  public Figure {
    pictures = List.copyOf(pictures);
    caption = List.copyOf(caption);
  }

  /**
   * One picture.
   *
   * @param caption below it; may be empty
   * @param credit who took or made it; may be empty
   * @param alt for those who do not see it
   */
  public record Picture(
      Content content,
      Width width,
      List<Inline> caption,
      List<Inline> credit,
      Alt alt,
      SourceSpan span) {
    public Picture {
      caption = List.copyOf(caption);
      credit = List.copyOf(credit);
    }

    private Stream<List<Inline>> texts() {
      return Stream.of(caption, credit);
    }
  }

  /** What is printed. */
  public sealed interface Content {}

  /**
   * A picture that is at hand.
   *
   * @param file as the author named it
   */
  public record Stored(ImageAsset image, String file) implements Content {}

  /** A frame that keeps the room of a picture still to come. */
  public record Placeholder(Size size) implements Content {}

  /**
   * How wide a picture is printed.
   *
   * @param em in characters of the body; empty for as wide as there is room
   */
  public record Width(OptionalInt em) {
    public static final Width COLUMN = new Width(OptionalInt.empty());
  }

  /** Where pictures stand. */
  public enum Place {
    /** Between the paragraphs they are written between. */
    HERE,
    /** Here, or at the head of the next column or page when here is no room. */
    FLOAT,
    /** Across all columns. */
    ACROSS,
    /** On a page of their own. */
    PLATE
  }

  /** What findings call it: its caption, or the file of its picture. */
  public String name() {
    Picture first = pictures.getFirst();
    List<Inline> words = caption.isEmpty() ? first.caption() : caption;
    if (!words.isEmpty()) {
      return "“" + Inline.text(words) + "”";
    }
    return switch (first.content()) {
      case Stored stored -> stored.file();
      case Placeholder frame -> "placeholder";
    };
  }

  /** All captions, in reading order; credits are no running text. */
  public List<List<Inline>> captions() {
    return Stream.concat(pictures.stream().map(Picture::caption), Stream.of(caption)).toList();
  }

  @Override
  public List<List<Inline>> texts() {
    List<List<Inline>> texts = new ArrayList<>();
    pictures.stream().flatMap(Picture::texts).forEach(texts::add);
    texts.add(caption);
    return List.copyOf(texts);
  }
}
