package org.gongbao.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.check.Checks;
import org.gongbao.check.IssueCheck;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.export.dump.DumpBackend;
import org.gongbao.export.dump.DumpPart;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;
import org.gongbao.font.ToyFont;
import org.gongbao.input.yaml.IssueDecoder;
import org.gongbao.input.yaml.LayoutDecoder;
import org.gongbao.model.Issue;
import org.gongbao.node.Sources;
import org.gongbao.node.Sources.SourceFile;
import org.gongbao.style.Layout;
import org.gongbao.typeset.Typeset;
import org.gongbao.typeset.Typesetter;

/**
 * One issue set with the toy font.
 *
 * @param issue nothing when it has errors
 * @param typeset nothing when the issue has errors
 */
record CaseRun(
    Optional<Issue> issue, Optional<Layout> layout, Optional<Typeset> typeset, Diagnostics found) {
  /** Signs that real fonts have and the toy face has not. */
  private static final FontFace SIGNS = ToyFont.covering("ToySigns", "−◎");

  /**
   * Sets an issue.
   *
   * @param layouts the folder that holds {@code NAME/layout.yaml}
   */
  static CaseRun of(Path file, Path layouts) {
    Diagnostics found = new Diagnostics();
    Sources sources = (name, from) -> Optional.of(read(file.resolveSibling(name)));
    Optional<Issue> issue = IssueDecoder.decode(read(file), sources, names(layouts), found);
    issue.ifPresent(read -> IssueCheck.report(read, found));
    Optional<Layout> layout =
        issue.flatMap(
            read -> {
              Path path = layouts.resolve(read.layout()).resolve("layout.yaml");
              Sources bases = (name, from) -> Optional.of(base(layouts, name));
              return LayoutDecoder.decode(read(path), read.layout(), bases, found);
            });
    Optional<Typeset> typeset =
        layout.map(
            look -> Typesetter.set(issue.orElseThrow(), look, fonts(), found, Progress.NONE));
    typeset.ifPresent(
        set -> Checks.report(issue.orElseThrow(), set.document().pages().size(), found));
    return new CaseRun(issue, layout, typeset, found);
  }

  /** One part of the dump; empty when nothing was set. */
  String dump(DumpPart part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    typeset.ifPresent(
        set -> {
          try {
            new DumpBackend().write(set.document(), part, out, found);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return out.toString(UTF_8);
  }

  /** The findings, one a line: place, severity, code, values. */
  String diagnostics() {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic finding : found.sorted()) {
      lines.append(finding.span().file()).append(':').append(finding.span().line());
      lines.append(':').append(finding.span().column()).append(": ").append(finding.severity());
      lines.append(' ').append(finding.code());
      finding.args().forEach(arg -> lines.append(" |").append(arg).append('|'));
      lines.append('\n');
    }
    return lines.toString();
  }

  private static SourceFile base(Path layouts, String name) {
    String file = name + "/layout.yaml";
    return new SourceFile(file, read(layouts.resolve(file)).bytes());
  }

  private static SourceFile read(Path file) {
    try {
      return new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(Path layouts) {
    try (var folders = Files.list(layouts)) {
      return folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FontBook fonts() {
    Map<FontRole, List<FontFace>> faces = new EnumMap<>(FontRole.class);
    for (FontRole role : FontRole.values()) {
      faces.put(role, new ArrayList<>(List.of(ToyFont.face(), SIGNS)));
    }
    return new FontBook(faces);
  }
}
