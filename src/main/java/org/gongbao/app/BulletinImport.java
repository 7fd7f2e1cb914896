package org.gongbao.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Limits;
import org.gongbao.diag.Messages;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.txt.BulletinText;
import org.gongbao.input.txt.Imported;
import org.gongbao.input.yaml.YamlFile;
import org.gongbao.input.yaml.YamlWriter;
import org.gongbao.node.Sources.SourceFile;

/** Turns the plain text of a printed issue into a folder with an issue in YAML. */
public final class BulletinImport {
  private static final String REPORT = "import-report.txt";

  private final Messages messages;
  private final Diagnostics findings = new Diagnostics();

  /**
   * An import.
   *
   * @param messages the language of the report
   */
  public BulletinImport(Messages messages) {
    this.messages = messages;
  }

  /** What was found, doubts included. */
  public Diagnostics findings() {
    return findings;
  }

  /**
   * Imports one issue.
   *
   * @param texts the files that hold it, in order
   * @param folder where {@code issue.yaml}, the articles and the report go; made if missing
   * @param force whether a folder that holds files already may be written into
   * @return the path of issue.yaml; nothing after an error, when nothing was written
   */
  public Optional<Path> run(List<Path> texts, Path folder, boolean force) {
    List<SourceFile> sources = new ArrayList<>();
    texts.forEach(text -> read(text).ifPresent(sources::add));
    if (!free(folder, force) || sources.size() < texts.size()) {
      return Optional.empty();
    }
    Optional<Imported> imported = BulletinText.read(sources, findings);
    return imported.flatMap(read -> write(read, sources, folder));
  }

  private Optional<SourceFile> read(Path path) {
    String name = FilePlace.name(path);
    SourceSpan place = SourceSpan.file(name);
    try {
      if (!Files.exists(path) || Files.isDirectory(path)) {
        findings.add(Code.FILE_NOT_FOUND, place, name);
        return Optional.empty();
      }
      if (Files.size(path) > Limits.INPUT_BYTES) {
        findings.add(Code.YAML_TOO_LARGE, place, Limits.INPUT_BYTES);
        return Optional.empty();
      }
      return Optional.of(new SourceFile(name, Files.readAllBytes(path)));
    } catch (IOException e) {
      findings.add(Code.FILE_UNREADABLE, place, name, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private boolean free(Path folder, boolean force) {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      findings.add(Code.OUTPUT_NOT_FOLDER, FilePlace.of(folder));
      return false;
    }
    if (force) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isEmpty()) {
        return true;
      }
      findings.add(Code.IMPORT_NOT_EMPTY, FilePlace.of(folder), FilePlace.name(folder));
    } catch (IOException e) {
      WriteFailure.report(folder, e, findings);
    }
    return false;
  }

  private Optional<Path> write(Imported imported, List<SourceFile> sources, Path folder) {
    List<YamlFile> files = new ArrayList<>(YamlWriter.write(imported.issue()));
    List<String> names = sources.stream().map(SourceFile::name).toList();
    files.add(new YamlFile(REPORT, ImportReport.text(imported, names, messages)));
    List<OutputFile> drafts = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      // The issue comes last: once it stands, all that it names does.
      for (YamlFile file : files.reversed()) {
        byte[] bytes = file.text().getBytes(UTF_8);
        drafts.add(OutputFile.draft(folder.resolve(file.name()), out -> out.write(bytes)));
      }
      for (OutputFile draft : drafts) {
        draft.commit();
      }
    } catch (IOException e) {
      WriteFailure.report(folder, e, findings);
      return Optional.empty();
    } finally {
      drafts.forEach(OutputFile::close);
    }
    report(imported, folder);
    return Optional.of(folder.resolve(files.getFirst().name()));
  }

  /** Doubts go to the user one by one; the rest stands in the report. */
  private void report(Imported imported, Path folder) {
    List<Diagnostic> notes = imported.notes();
    notes.stream().filter(ImportReport::doubtful).forEach(findings::add);
    int articles = imported.issue().sections().stream().mapToInt(s -> s.articles().size()).sum();
    findings.add(
        Code.IMPORT_SUMMARY,
        FilePlace.of(folder),
        Integer.toString(articles),
        Long.toString(notes.stream().filter(ImportReport::changed).count()),
        Integer.toString(imported.leftOut().size()),
        Long.toString(notes.stream().filter(ImportReport::doubtful).count()),
        FilePlace.name(folder.resolve(REPORT)));
  }
}
