package org.gongbao.app.fonts;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The font files of some folders by file name. Names are compared and no font is opened, so that
 * hundreds of installed fonts cost a few milliseconds.
 */
final class FontFiles {
  private static final int DEEPEST = 6;

  private final Map<String, Path> byName;

  private FontFiles(Map<String, Path> byName) {
    this.byName = byName;
  }

  /** The files of folders and the folders in them; the first of a name wins. */
  static FontFiles below(List<Path> folders) {
    return list(folders, DEEPEST);
  }

  /** The files of one folder itself. */
  static FontFiles in(Path folder) {
    return list(List.of(folder), 1);
  }

  private static FontFiles list(List<Path> folders, int depth) {
    Map<String, Path> byName = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        for (Path file : fonts(folder, depth)) {
          byName.putIfAbsent(key(file.getFileName().toString()), file);
        }
      }
    }
    return new FontFiles(byName);
  }

  private static List<Path> fonts(Path folder, int depth) {
    EnumSet<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    try (Stream<Path> files = Files.walk(folder, depth, links.toArray(FileVisitOption[]::new))) {
      return files.filter(FontFiles::isFont).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      // A folder that may not be read, or links in a circle: the fonts elsewhere still serve.
      return List.of();
    }
  }

  private static boolean isFont(Path file) {
    String name = key(file.getFileName().toString());
    return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** A file by its name, with or without the ending. */
  Optional<Path> find(String name) {
    for (String ending : List.of("", ".ttf", ".ttc", ".otf")) {
      Path file = byName.get(key(name) + ending);
      if (file != null) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  List<Path> all() {
    return List.copyOf(byName.values());
  }
}
