package org.gongbao.export.pdf.tags;

/** What a stretch of page content is marked as. */
sealed interface Marking permits ArtifactKind, Marking.Leaf {
  /** Content of the logical tree. */
  record Leaf(int id) implements Marking {}
}
