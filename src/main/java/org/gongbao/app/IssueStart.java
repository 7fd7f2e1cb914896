package org.gongbao.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.style.Layout;
import org.gongbao.style.LayoutKeys;

/**
 * A new issue: a copy of the folder {@code new} of its layout, or of the nearest layout it extends
 * that has one.
 */
final class IssueStart {
  static final String ISSUE = "issue.yaml";
  private static final String FOLDER = "new";

  private final Layouts layouts;
  private final Diagnostics findings;

  IssueStart(Layouts layouts, Diagnostics findings) {
    this.layouts = layouts;
    this.findings = findings;
  }

  /**
   * Copies the files.
   *
   * @return the path of issue.yaml; nothing after a finding, when nothing was written
   */
  Optional<Path> write(String name, Path folder) {
    Optional<Path> layout = layouts.file(name);
    if (layout.isEmpty()) {
      SourceSpan place = FilePlace.of(folder);
      findings.add(Code.UNKNOWN_LAYOUT, place, name, String.join(", ", layouts.names()));
      return Optional.empty();
    }
    return layout.flatMap(file -> template(name, file)).flatMap(from -> copy(from, folder, name));
  }

  private Optional<Path> template(String name, Path layout) {
    Optional<Path> at = Optional.of(layout);
    while (at.isPresent()) {
      Path file = at.get();
      if (Files.isRegularFile(file.resolveSibling(FOLDER).resolve(ISSUE))) {
        return Optional.of(file.resolveSibling(FOLDER));
      }
      Optional<Layout> read = layouts.layout(name, file);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      String base = read.get().get(LayoutKeys.EXTENDS);
      at = base.isEmpty() ? Optional.empty() : layouts.base(base, FilePlace.name(file));
    }
    findings.add(Code.LAYOUT_NO_START, FilePlace.of(layout), name);
    return Optional.empty();
  }

  private Optional<Path> copy(Path template, Path folder, String layout) {
    List<OutputFile> drafts = new ArrayList<>();
    try {
      Map<Path, byte[]> files = read(template, folder, layout);
      boolean free = true;
      for (Path file : files.keySet()) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
          findings.add(Code.NEW_FILE_EXISTS, FilePlace.of(file));
          free = false;
        }
      }
      if (!free) {
        return Optional.empty();
      }
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Files.createDirectories(file.getKey().toAbsolutePath().getParent());
        drafts.add(OutputFile.draft(file.getKey(), out -> out.write(file.getValue())));
      }
      for (OutputFile draft : drafts) {
        draft.commit();
      }
      return Optional.of(folder.resolve(ISSUE));
    } catch (IOException e) {
      WriteFailure.report(folder, e, findings);
      return Optional.empty();
    } finally {
      drafts.forEach(OutputFile::close);
    }
  }

  /** What goes where; the issue names the layout it was started for. */
  private static Map<Path, byte[]> read(Path template, Path folder, String layout)
      throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(template)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.resolve(template.relativize(file).toString()), Files.readAllBytes(file));
      }
    }
    files.computeIfPresent(
        folder.resolve(ISSUE),
        (path, bytes) ->
            new String(bytes, UTF_8)
                .replaceFirst("(?m)^layout:.*$", Matcher.quoteReplacement("layout: " + layout))
                .getBytes(UTF_8));
    return files;
  }
}
