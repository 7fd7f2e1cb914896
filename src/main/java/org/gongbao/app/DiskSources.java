package org.gongbao.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.SourceSpan;
import org.gongbao.node.Sources;

/**
 * The files of one issue on disk. Nothing outside the issue's folder is read, by whatever path or
 * symbolic link it is named.
 */
public final class DiskSources implements Sources {
  private final Path issue;
  private final Diagnostics diagnostics;

  /** The files read, by the name findings give them: what a further name is relative to. */
  private final Map<String, Path> read = new HashMap<>();

  private int wishes;

  /**
   * Opens the folder of an issue.
   *
   * @param issue as the user named it; findings name it and its files likewise
   */
  public DiskSources(Path issue, Diagnostics diagnostics) {
    this.issue = issue;
    this.diagnostics = diagnostics;
  }

  /** The issue itself, wherever a link to it leads; nothing after a finding. */
  public Optional<SourceFile> issue() {
    return load(issue, FilePlace.of(issue), FilePlace.name(issue));
  }

  @Override
  public Optional<SourceFile> read(String name, SourceSpan from) {
    if (++wishes > Limits.FILES) {
      diagnostics.add(Code.TOO_MANY_FILES, from, Limits.FILES);
      return Optional.empty();
    }
    Path base = read.getOrDefault(from.file(), issue);
    Path wanted;
    try {
      wanted = base.resolveSibling(name).normalize();
    } catch (InvalidPathException e) {
      diagnostics.add(Code.FILE_NOT_FOUND, from, name);
      return Optional.empty();
    }
    if (name.contains("\\") || Path.of(name).isAbsolute() || !inFolder(wanted)) {
      diagnostics.add(Code.FILE_OUTSIDE, from, name);
      return Optional.empty();
    }
    return open(wanted, from, name);
  }

  /** By the words of the path alone, so that nothing outside is even looked for. */
  private boolean inFolder(Path wanted) {
    return wanted.toAbsolutePath().normalize().startsWith(folder().toAbsolutePath().normalize());
  }

  private Optional<SourceFile> open(Path file, SourceSpan from, String asNamed) {
    try {
      if (file.toRealPath().startsWith(folder().toRealPath())) {
        return load(file, from, asNamed);
      }
      diagnostics.add(Code.FILE_OUTSIDE, from, asNamed);
    } catch (NoSuchFileException e) {
      diagnostics.add(Code.FILE_NOT_FOUND, from, asNamed);
    } catch (IOException e) {
      diagnostics.add(Code.FILE_UNREADABLE, from, asNamed, e.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  private Optional<SourceFile> load(Path file, SourceSpan from, String asNamed) {
    if (!Files.isRegularFile(file)) {
      boolean folder = Files.isDirectory(file);
      diagnostics.add(folder ? Code.FILE_IS_FOLDER : Code.FILE_NOT_FOUND, from, asNamed);
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Limits.INPUT_BYTES + 1);
      read.put(FilePlace.name(file), file);
      return Optional.of(new SourceFile(FilePlace.name(file), bytes));
    } catch (IOException e) {
      diagnostics.add(Code.FILE_UNREADABLE, from, asNamed, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Path folder() {
    Path parent = issue.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
