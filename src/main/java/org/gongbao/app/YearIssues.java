package org.gongbao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.yaml.IssueContentsDecoder;
import org.gongbao.input.yaml.IssueContentsWriter;
import org.gongbao.model.IssueContents;

/**
 * Finds the issues of a year: what builds have written of them, and issues never built, which are
 * set to see on which pages their articles stand.
 */
final class YearIssues {
  private static final int DEEPEST = 6;
  private static final String ISSUE = "issue.yaml";

  private final YearOrder order;
  private final ComposingRoom room;
  private final Diagnostics findings;
  private final Progress progress;

  YearIssues(YearOrder order, ComposingRoom room, Diagnostics findings, Progress progress) {
    this.order = order;
    this.room = room;
    this.findings = findings;
    this.progress = progress;
  }

  /** The issues by year and number, one that was built twice once; none after an error. */
  List<IssueContents> find() {
    if (Files.isRegularFile(order.folder())) {
      findings.add(Code.YEAR_NOT_FOLDER, place());
      return List.of();
    }
    List<IssueContents> issues = new ArrayList<>();
    try {
      Set<Path> built = new HashSet<>();
      List<Path> files = files();
      for (Path file : files) {
        if (file.toString().endsWith(ContentsRecord.ENDING)) {
          read(file).ifPresent(issues::add);
          built.add(file.toAbsolutePath().getParent());
        }
      }
      for (Path file : files) {
        if (file.endsWith(ISSUE) && !built.contains(file.toAbsolutePath().getParent())) {
          set(file).ifPresent(issues::add);
        }
      }
    } catch (NoSuchFileException e) {
      findings.add(Code.FILE_NOT_FOUND, place(), order.folder());
    } catch (IOException e) {
      unreadable(e);
    } catch (UncheckedIOException e) {
      // So a walk meets a folder within that it may not list.
      unreadable(e.getCause());
    }
    List<IssueContents> inOrder = inOrder(issues);
    if (inOrder.isEmpty() && !findings.hasErrors()) {
      findings.add(Code.YEAR_NO_ISSUES, place(), ContentsRecord.ENDING, ISSUE);
    }
    return findings.hasErrors() ? List.of() : inOrder;
  }

  private void unreadable(IOException e) {
    findings.add(Code.FILE_UNREADABLE, place(), order.folder(), e.getClass().getSimpleName());
  }

  private SourceSpan place() {
    return FilePlace.of(order.folder());
  }

  /** By name, without what stands in the output folder. */
  private List<Path> files() throws IOException {
    Path target = order.target().toAbsolutePath().normalize();
    try (Stream<Path> files = Files.walk(order.folder(), DEEPEST)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toAbsolutePath().normalize().startsWith(target))
          .sorted()
          .toList();
    }
  }

  private Optional<IssueContents> read(Path file) {
    return new DiskSources(file, findings)
        .issue()
        .flatMap(source -> IssueContentsDecoder.decode(source, findings));
  }

  private Optional<IssueContents> set(Path file) {
    findings.add(Code.YEAR_NOT_BUILT, FilePlace.of(file));
    return room.compose(file, order.layouts(), findings, progress).map(ContentsRecord::of);
  }

  private static List<IssueContents> inOrder(List<IssueContents> issues) {
    List<IssueContents> once = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    issues.stream()
        // The contents of a year are no issue of it.
        .filter(issue -> !issue.layout().equals(YearIssue.LAYOUT))
        .sorted(
            Comparator.comparingInt(IssueContents::year).thenComparingInt(IssueContents::number))
        .filter(issue -> seen.add(said(issue)))
        .forEach(once::add);
    return once;
  }

  /** All that it says, wherever that was written. */
  private static String said(IssueContents issue) {
    return IssueContentsWriter.write(issue);
  }
}
