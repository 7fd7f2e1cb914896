package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;

/** The closed vocabulary of content: what an article is made of. */
public sealed interface Block
    permits Block.Heading,
        Block.Paragraph,
        Block.Salutation,
        Block.Closing,
        Block.Signature,
        Figure,
        Regulation,
        Passage,
        Roster,
        Table {
  SourceSpan span();

  /** Every run of text in it, in reading order. */
  List<List<Inline>> texts();

  /**
   * A heading on a line of its own.
   *
   * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
   */
  record Heading(int level, List<Inline> content, SourceSpan span) implements Block {
    public Heading {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }

  /** A paragraph of running text, with a run-in heading or not. */
  record Paragraph(List<Inline> content, SourceSpan span) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }

  /** 主任、各位副主任…： flush left (E36, R43). */
  record Salutation(List<Inline> content, SourceSpan span) implements Block {
    public Salutation {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }

  /** 以上报告，请予审议。 (E38) */
  record Closing(List<Inline> content, SourceSpan span) implements Block {
    public Closing {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }

  /**
   * The lines that sign an article: organs or persons, then the date (E61, E62, R43). At least one
   * of the two is there.
   *
   * @param signers one list of inlines per line; may be empty
   * @param date empty when the block has none
   */
  record Signature(List<List<Inline>> signers, List<Inline> date, SourceSpan span)
      implements Block {
    public Signature {
      signers = signers.stream().map(List::copyOf).toList();
      date = List.copyOf(date);
    }

    @Override
    public List<List<Inline>> texts() {
      List<List<Inline>> texts = new ArrayList<>(signers);
      texts.add(date);
      return List.copyOf(texts);
    }
  }
}
