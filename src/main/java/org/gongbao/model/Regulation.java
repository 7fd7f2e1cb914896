package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;

/**
 * What a regulation is made of beside plain paragraphs, which are its 款 (R56). Numbers stand apart
 * from what they number, however the source parts the two.
 */
public sealed interface Regulation extends Block {
  /** The head of a 编, 章 or 节 (E50). */
  record Division(Rank rank, List<Inline> number, List<Inline> title, SourceSpan span)
      implements Regulation {
    public Division {
      number = List.copyOf(number);
      title = List.copyOf(title);
    }

    /** What a regulation is divided into, greatest first. */
    public enum Rank {
      PART,
      CHAPTER,
      SECTION
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(number, title);
    }
  }

  /**
   * The divisions listed before the text, without page numbers (E28).
   *
   * @param title 目录; may be empty
   */
  record DivisionList(List<Inline> title, List<Division> divisions, SourceSpan span)
      implements Regulation {
    public DivisionList {
      title = List.copyOf(title);
      divisions = List.copyOf(divisions);
    }

    @Override
    public List<List<Inline>> texts() {
      List<List<Inline>> texts = new ArrayList<>(List.of(title));
      divisions.forEach(division -> texts.addAll(division.texts()));
      return List.copyOf(texts);
    }
  }

  /**
   * The first paragraph of a 条 (E51–E53).
   *
   * @param number 第三条
   * @param topic 【条旨】 with its brackets; may be empty
   * @param topicFirst whether the topic stands before the number
   */
  record Provision(
      List<Inline> number,
      List<Inline> topic,
      boolean topicFirst,
      List<Inline> content,
      SourceSpan span)
      implements Regulation {
    public Provision {
      number = List.copyOf(number);
      topic = List.copyOf(topic);
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return topicFirst ? List.of(topic, number, content) : List.of(number, topic, content);
    }
  }

  /**
   * A numbered part of a 条, a paragraph of its own (E55).
   *
   * @param level 1 for 项 （一）, 2 for 目 1., 3 for （1）
   */
  record Item(int level, List<Inline> content, SourceSpan span) implements Regulation {
    public Item {
      content = List.copyOf(content);
    }

    @Override
    public List<List<Inline>> texts() {
      return List.of(content);
    }
  }
}
