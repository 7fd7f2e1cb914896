package org.gongbao.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongbao.diag.SourceSpan;

/** One piece of an issue: a report, a resolution, a regulation, a notice. */
public record Article(
    Head head, Listing listing, Placement placement, List<Block> body, SourceSpan span) {
  public Article {
    body = List.copyOf(body);
  }

  /** Whether it stands on pages: an item that the contents name alone does not (E63). */
  public boolean isPrinted() {
    return listing.kind() != Listing.Kind.TITLE || !body.isEmpty();
  }

  /**
   * What stands above the text. Lists of lines are lists of inline lists, one per line the author
   * wrote; an empty list means there is none.
   *
   * @param issuer lines above the title (E31)
   * @param number 文号, such as 云政发〔2026〕7号 (E60); may be empty
   * @param title at least one line; several when the author broke it
   * @param mark what a draft is marked with: （草案） (E49); may be empty
   * @param subtitle {@code ——…} lines (E34)
   * @param note the session note or 题注 in parentheses (E33, E46, E47)
   * @param byline reporter lines (E35)
   * @param author who wrote it, with or without ◎ (E65); the contents may name them
   */
  public record Head(
      List<List<Inline>> issuer,
      List<Inline> number,
      List<List<Inline>> title,
      List<Inline> mark,
      List<List<Inline>> subtitle,
      List<List<Inline>> note,
      List<List<Inline>> byline,
      List<List<Inline>> author) {
    public Head {
      issuer = issuer.stream().map(List::copyOf).toList();
      number = List.copyOf(number);
      title = title.stream().map(List::copyOf).toList();
      mark = List.copyOf(mark);
      subtitle = subtitle.stream().map(List::copyOf).toList();
      note = note.stream().map(List::copyOf).toList();
      byline = byline.stream().map(List::copyOf).toList();
      author = author.stream().map(List::copyOf).toList();
      if (title.isEmpty()) {
        throw new IllegalArgumentException("article without a title");
      }
    }

    /** A title and nothing else. */
    public static Head titled(List<List<Inline>> title) {
      return new Head(
          List.of(), List.of(), title, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Every line of it, in reading order. */
    public List<List<Inline>> texts() {
      return Stream.of(
              issuer, title, List.of(mark), List.of(number), subtitle, note, byline, author)
          .flatMap(List::stream)
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  /**
   * How contents and running heads name it (R52, R53).
   *
   * @param title what the contents print in place of the title; empty when the same
   * @param shortTitle what running heads print in place of the title; empty when the same
   */
  public record Listing(Kind kind, List<Inline> title, List<Inline> shortTitle) {
    public static final Listing USUAL = new Listing(Kind.PAGE, List.of(), List.of());

    public Listing {
      title = List.copyOf(title);
      shortTitle = List.copyOf(shortTitle);
    }

    /** What the contents say of an article. */
    public enum Kind {
      /** Title and page. */
      PAGE,
      /** The title alone: an item without pages of its own (E63). */
      TITLE,
      /** Nothing. */
      NONE
    }
  }

  /**
   * Where it stands, when not where the layout puts every article.
   *
   * @param columns 1 to 4
   */
  public record Placement(Optional<Start> start, OptionalInt columns) {
    public static final Placement USUAL = new Placement(Optional.empty(), OptionalInt.empty());
  }

  /** Where an article begins. */
  public enum Start {
    /** On a page of its own. */
    PAGE,
    /** On a right-hand page. */
    RECTO,
    /** Below the article before it (接排). */
    RUN_ON
  }
}
