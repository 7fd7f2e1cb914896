package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.SourceSpan;

/** The closed vocabulary of content: what an article is made of. */
public sealed interface Block
    permits Block.Heading,
        Block.Paragraph,
        Block.Salutation,
        Block.Closing,
        Block.Signature,
        Block.PageBreak,
        Figure,
        Regulation,
        Passage,
        Block.Remark,
        Block.GroupHead,
        Roster,
        Appointments,
        Annex,
        Index,
        AnnexNote,
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
   * @param signers several stand side by side; may be empty
   * @param date empty when the block has none
   * @param seal whether room is left for a seal; as the layout has it when empty
   */
  record Signature(List<Signer> signers, List<Inline> date, Optional<Boolean> seal, SourceSpan span)
      implements Block {
    public Signature {
      signers = List.copyOf(signers);
      date = List.copyOf(date);
    }

    /** One signer over the lines given, or none. */
    public Signature(List<List<Inline>> lines, List<Inline> date, SourceSpan span) {
      this(lines.isEmpty() ? List.of() : List.of(new Signer(lines)), date, Optional.empty(), span);
    }

    /** The lines of all signers. */
    public List<List<Inline>> lines() {
      return signers.stream().flatMap(signer -> signer.lines().stream()).toList();
    }

    @Override
    public List<List<Inline>> texts() {
      List<List<Inline>> texts = new ArrayList<>(lines());
      texts.add(date);
      return List.copyOf(texts);
    }
  }

  /** An organ or a person who signs, over one line or more. */
  record Signer(List<List<Inline>> lines) {
    public Signer {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /** What is said in brackets below a signature (附注, R43). */
  record Remark(List<Inline> content, SourceSpan span) implements Block {
    public Remark {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }

  /** A number or word alone that heads a group: 一 (E59). */
  record GroupHead(List<Inline> content, SourceSpan span) implements Block {
    public GroupHead {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }

  /** What follows begins on a new page. */
  record PageBreak(SourceSpan span) implements Block {
    /** None. */
    @Override
    public List<List<Inline>> texts() {
      return List.of();
    }
  }
}
