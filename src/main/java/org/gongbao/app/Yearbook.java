package org.gongbao.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.check.YearCheck;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.yaml.YamlFile;
import org.gongbao.input.yaml.YamlWriter;
import org.gongbao.model.IssueContents;

/** Writes the general contents of a year as an issue in YAML that staff may edit (R54). */
final class Yearbook {
  private final YearOrder order;
  private final Diagnostics findings;

  Yearbook(YearOrder order, Diagnostics findings) {
    this.order = order;
    this.findings = findings;
  }

  /**
   * Writes the issue and its layout.
   *
   * @return the path of issue.yaml; nothing after an error, when nothing was written
   */
  Optional<Path> write(ComposingRoom room, Progress progress) {
    if (!isFree()) {
      return Optional.empty();
    }
    List<IssueContents> issues = new YearIssues(order, room, findings, progress).find();
    if (issues.isEmpty()) {
      return Optional.empty();
    }
    YearCheck.report(issues, findings);
    String layout = order.layout().orElse(issues.getLast().layout());
    Path issue = order.target().resolve("issue.yaml");
    boolean known = room.knows(layout, order.layouts(), issue, findings);
    return !known || findings.hasErrors() ? Optional.empty() : write(issues, layout);
  }

  /** A folder that holds an issue may hold the work of an editor. */
  private boolean isFree() {
    Path target = order.target();
    if (Files.exists(target) && !Files.isDirectory(target)) {
      findings.add(Code.OUTPUT_NOT_FOLDER, FilePlace.of(target));
      return false;
    }
    if (order.force() || !Files.isDirectory(target)) {
      return true;
    }
    try (Stream<Path> files = Files.list(target)) {
      if (files.findAny().isEmpty()) {
        return true;
      }
    } catch (IOException e) {
      WriteFailure.report(target, e, findings);
      return false;
    }
    String name = FilePlace.name(target);
    findings.add(Code.IMPORT_NOT_EMPTY, SourceSpan.file(name), name);
    return false;
  }

  private Optional<Path> write(List<IssueContents> issues, String layout) {
    List<YamlFile> files = new ArrayList<>(YamlWriter.write(YearIssue.of(issues)));
    files.add(new YamlFile("layouts/" + YearIssue.LAYOUT + "/layout.yaml", layout(layout)));
    Path folder = order.target();
    try (Drafts drafts = new Drafts(findings)) {
      // The issue comes last: once it stands, all that it names does.
      for (YamlFile file : files.reversed()) {
        Path path = folder.resolve(file.name());
        Files.createDirectories(path.toAbsolutePath().getParent());
        byte[] text = file.text().getBytes(UTF_8);
        drafts.add(path, out -> out.write(text));
      }
      drafts.commit();
    } catch (IOException e) {
      WriteFailure.report(folder, e, findings);
    }
    return findings.hasErrors()
        ? Optional.empty()
        : Optional.of(folder.resolve(files.getFirst().name()));
  }

  /** The look of the issues, without what belongs to an issue alone. */
  private static String layout(String base) {
    return """
        # 年度总目录的版式：沿用本刊版式，不要封面、目录和书眉，可在此修改。
        format: 1
        extends: %s
        cover: []
        contents: {show: off}
        running-head: {left: "{section}", right: "{section}"}   # 总目录不分栏目，即无书眉
        start: {body: recto, masthead: none, multiple: 1}
        styles:
          contents-entry: {hang: 2}
        """
        .formatted(base);
  }
}
