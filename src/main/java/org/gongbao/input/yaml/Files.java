package org.gongbao.input.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.image.ImageAsset;
import org.gongbao.image.ImageFile;
import org.gongbao.input.manuscript.TextFile;
import org.gongbao.node.Node;
import org.gongbao.node.SourceLine;
import org.gongbao.node.Sources;

/** Files named by {@code {file: NAME}}, read through the application's {@link Sources}. */
final class Files {
  private final Sources sources;
  private final Diagnostics diagnostics;
  private final Map<String, ImageAsset> images = new HashMap<>();
  private long imageBytes;
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

  /** The picture in a file, read once however often it is named; nothing after a finding. */
  Optional<ImageAsset> image(Node name) {
    return counted(read(name).flatMap(file -> image(file, name.span())));
  }

  private Optional<ImageAsset> image(Sources.SourceFile file, SourceSpan from) {
    if (images.containsKey(file.name())) {
      return Optional.of(images.get(file.name()));
    }
    imageBytes += file.bytes().length;
    if (imageBytes > Limits.ALL_IMAGES_BYTES) {
      diagnostics.add(Code.IMAGES_TOO_LARGE, from, Limits.ALL_IMAGES_BYTES >> 20);
      return Optional.empty();
    }
    Optional<ImageAsset> image = ImageFile.read(file.name(), file.bytes(), from, diagnostics);
    image.ifPresent(read -> images.put(file.name(), read));
    return image;
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
