package org.gongbao.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The layouts an issue may name. */
final class Layouts {
  private static final String FILE = "layout.yaml";

  private final SortedMap<String, Path> files = new TreeMap<>();

  /**
   * Looks for layouts, each a folder with a {@code layout.yaml}.
   *
   * @param folders a layout in a later one hides that of the same name in an earlier one
   */
  Layouts(Path... folders) throws IOException {
    for (Path folder : folders) {
      find(folder);
    }
  }

  private void find(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> layouts = Files.newDirectoryStream(folder)) {
      for (Path layout : layouts) {
        Path file = layout.resolve(FILE);
        if (Files.isRegularFile(file)) {
          files.put(layout.getFileName().toString(), file);
        }
      }
    }
  }

  Set<String> names() {
    return files.keySet();
  }

  Optional<Path> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
