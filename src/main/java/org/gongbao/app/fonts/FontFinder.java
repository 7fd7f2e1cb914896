package org.gongbao.app.fonts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.font.FontFace;

/**
 * Finds candidates: those dropped into the folder first, then those installed, then the defaults.
 */
final class FontFinder {
  private final Path folder;
  private final FontFiles dropped;
  private final List<Path> systemFolders;
  private Optional<FontFiles> installed = Optional.empty();
  private Optional<Map<String, Path>> droppedNames = Optional.empty();

  /**
   * @param folder where fonts are dropped and npm puts the defaults
   */
  FontFinder(Path folder, List<Path> systemFolders) {
    this.folder = folder;
    this.systemFolders = systemFolders;
    this.dropped = FontFiles.in(folder);
  }

  /** The candidates that exist as files, in the order they are tried. */
  List<FontPlace> places(List<FontCandidate> candidates) {
    List<FontPlace> places = new ArrayList<>();
    for (FontCandidate candidate : candidates) {
      if (!candidate.isDefault()) {
        droppedFile(candidate.file()).ifPresent(f -> places.add(new FontPlace(candidate, f)));
      }
    }
    for (FontCandidate candidate : candidates) {
      if (!candidate.isDefault()) {
        installed().find(candidate.file()).ifPresent(f -> places.add(new FontPlace(candidate, f)));
      }
    }
    for (FontCandidate candidate : candidates) {
      Path file = folder.resolve(candidate.file());
      if (candidate.isDefault() && Files.isRegularFile(file)) {
        places.add(new FontPlace(candidate, file));
      }
    }
    return places;
  }

  List<Path> droppedFiles() {
    return dropped.all();
  }

  private Optional<Path> droppedFile(String name) {
    return dropped.find(name).or(() -> Optional.ofNullable(droppedNames().get(name)));
  }

  private FontFiles installed() {
    FontFiles files = installed.orElseGet(() -> FontFiles.below(systemFolders));
    installed = Optional.of(files);
    return files;
  }

  /** Dropped files by the names inside them; there are few, and only their names are read. */
  private Map<String, Path> droppedNames() {
    if (droppedNames.isEmpty()) {
      Map<String, Path> names = new HashMap<>();
      for (Path file : dropped.all()) {
        MappedFont.map(file)
            .ifPresent(
                bytes ->
                    FontFace.namesIn(bytes)
                        .forEach(face -> face.forEach(n -> names.putIfAbsent(n, file))));
      }
      droppedNames = Optional.of(names);
    }
    return droppedNames.get();
  }
}
