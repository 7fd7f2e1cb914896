package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.Built;
import org.gongbao.app.Gongbao;
import org.gongbao.app.PartChoice;
import org.gongbao.app.PartOrder;
import org.gongbao.app.PartOrder.Folios;
import org.gongbao.app.PartsBuilt;
import org.gongbao.app.Profile;
import org.gongbao.diag.Progress;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of the samples are for archive and screen reader as the issue is (R54, R64). */
class PartConformanceTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"gazette", "magazine", "meeting-paper"})
  void everyOffprintConforms(String layout) throws IOException {
    conforms(layout, new PartChoice.Each(), Folios.ISSUE, folder.resolve("parts"));
  }

  @ParameterizedTest
  @CsvSource({"gazette, 8", "gazette, 18", "magazine, 5"})
  void articleSetOnItsOwnConforms(String layout, int article) throws IOException {
    Path pdf = folder.resolve("own.pdf");
    conforms(layout, new PartChoice.Numbered(article), Folios.OWN, pdf);
  }

  /** Contents that lead outside; pages that begin inside an article and inside a table. */
  @ParameterizedTest
  @CsvSource({
    "gazette, 封面, 3",
    "gazette, 5, 6",
    "gazette, 16, 34",
    "gazette, 33, 38",
    "magazine, i, 4"
  })
  void rangeOfPagesConforms(String layout, String first, String last) throws IOException {
    PartChoice range = new PartChoice.Pages(first, last);
    conforms(layout, range, Folios.ISSUE, folder.resolve("pages.pdf"));
  }

  private void conforms(String layout, PartChoice choice, Folios folios, Path output)
      throws IOException {
    PartOrder order =
        new PartOrder(
            Path.of("layouts", layout, "sample", "issue.yaml"),
            Optional.empty(),
            choice,
            folios,
            false,
            Profile.WEB,
            Optional.of(output));
    PartsBuilt parts = new Gongbao(Path.of("")).part(order, Progress.NONE);
    assertEquals(Built.Outcome.DONE, parts.outcome(), () -> parts.findings().toString());
    List<String> faults = new ArrayList<>();
    for (PartsBuilt.Written part : parts.files()) {
      for (String fault : VeraPdf.archiveAndAccessFaults(part.file())) {
        faults.add(part.file().getFileName() + ": " + fault);
      }
    }
    assertEquals(List.of(), faults);
  }
}
