package org.gongbao.input.yaml;

import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.input.manuscript.TextFile;
import org.gongbao.node.Node;
import org.gongbao.node.SourceLine;
import org.gongbao.node.Sources;

/** Files named by {@code {file: NAME}}, read through the application's {@link Sources}. */
final class Files {
  private final Sources sources;
  private final Diagnostics diagnostics;
  private int failures;

  Files(Sources sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
  }

  /** The root of a YAML file; nothing after a finding. */
  Optional<Node> yaml(Node name) {
    return counted(read(name).flatMap(file -> NodeReader.read(file, diagnostics)));
  }

  /** The lines of a plain text file; none after a finding. */
  List<SourceLine> text(Node name) {
    return counted(
            read(name).flatMap(file -> TextFile.read(file.bytes(), file.name(), diagnostics)))
        .map(TextFile::lines)
        .orElse(List.of());
  }

  /** How many files could not be used so far; a finding tells of each. */
  int failures() {
    return failures;
  }

  private Optional<Sources.SourceFile> read(Node name) {
    return Values.text(name, diagnostics).flatMap(text -> sources.read(text, name.span()));
  }

  private <T> Optional<T> counted(Optional<T> file) {
    failures += file.isEmpty() ? 1 : 0;
    return file;
  }
}
