package org.gongbao.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses one file given for two things, which would lose the first of them. */
final class SameFile {
  private SameFile() {}

  static void refuse(CommandSpec spec, Console console, List<Path> named) {
    Set<Path> seen = new HashSet<>();
    for (Path path : named) {
      if (!seen.add(path.toAbsolutePath().normalize())) {
        throw new ParameterException(
            spec.commandLine(), console.words().text("wrong.same.file", path));
      }
    }
  }
}
