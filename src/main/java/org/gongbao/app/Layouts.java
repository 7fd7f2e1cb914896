package org.gongbao.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.yaml.LayoutDecoder;
import org.gongbao.node.Sources;
import org.gongbao.style.Layout;

/** The layouts an issue may name, and those that layouts may extend. */
final class Layouts implements Sources {
  private static final String FILE = "layout.yaml";

  private final Diagnostics diagnostics;

  /** The files of each name, those found last first. */
  private final SortedMap<String, List<Path>> files = new TreeMap<>();

  /**
   * Looks for layouts, each a folder with a {@code layout.yaml}.
   *
   * @param folders a layout in a later one hides that of the same name in an earlier one
   */
  Layouts(Diagnostics diagnostics, List<Path> folders) throws IOException {
    this.diagnostics = diagnostics;
    for (Path folder : folders) {
      find(folder);
    }
  }

  /**
   * The program's layouts, those of a further folder, and those beside an issue.
   *
   * @param home the folder that holds the program's {@code layouts}
   * @param issue where the issue is or would be
   */
  static Optional<Layouts> around(
      Path home, Optional<Path> folder, Path issue, Diagnostics findings) {
    List<Path> folders = new ArrayList<>(List.of(home.resolve("layouts")));
    folder.ifPresent(folders::add);
    folders.add(issue.resolveSibling("layouts"));
    try {
      return Optional.of(new Layouts(findings, folders));
    } catch (IOException e) {
      SourceSpan place = SourceSpan.file(home.toString());
      findings.add(Code.FILE_UNREADABLE, place, home, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private void find(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> layouts = Files.newDirectoryStream(folder)) {
      for (Path layout : layouts) {
        Path file = layout.resolve(FILE);
        List<Path> named = files.getOrDefault(layout.getFileName().toString(), new ArrayList<>());
        if (Files.isRegularFile(file) && !isAmong(file, named)) {
          named.addFirst(file);
          files.put(layout.getFileName().toString(), named);
        }
      }
    }
  }

  /** An issue in the program's own folder finds the program's layouts a second time. */
  private static boolean isAmong(Path file, List<Path> named) throws IOException {
    for (Path other : named) {
      if (Files.isSameFile(file, other)) {
        return true;
      }
    }
    return false;
  }

  Set<String> names() {
    return files.keySet();
  }

  Optional<Path> file(String name) {
    return Optional.ofNullable(files.get(name)).map(List::getFirst);
  }

  /** Whether a layout stands in place of another of its name. */
  boolean hides(String name) {
    return files.getOrDefault(name, List.of()).size() > 1;
  }

  /** Finds the layout that another extends. */
  @Override
  public Optional<SourceFile> read(String name, SourceSpan from) {
    Optional<Path> file = base(name, from.file());
    if (file.isEmpty()) {
      diagnostics.add(Code.UNKNOWN_LAYOUT, from, name, String.join(", ", names()));
    }
    return file.flatMap(path -> new DiskSources(path, diagnostics).issue());
  }

  /** The file a layout means by a name: its own name is that of the layout it hides. */
  Optional<Path> base(String name, String file) {
    List<Path> named = files.getOrDefault(name, List.of());
    int at = named.stream().map(FilePlace::name).toList().indexOf(file);
    return at + 1 < named.size() ? Optional.of(named.get(at + 1)) : named.stream().findFirst();
  }

  /** A layout read from its file, over those it extends; nothing after findings. */
  Optional<Layout> layout(String name, Path file) {
    return new DiskSources(file, diagnostics)
        .issue()
        .flatMap(source -> LayoutDecoder.decode(source, name, this, diagnostics));
  }
}
