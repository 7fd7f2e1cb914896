package org.gongbao.export.dump;

/** The parts of a dump, each a text of its own. */
public enum DumpPart {
  /** Document information and every item of every page. */
  PAGES,
  /** The logical tree with the text of its leaves, bookmarks and page labels. */
  TAGS
}
