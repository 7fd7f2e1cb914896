package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every article of the samples as an offprint, read back from its PDF (R54). */
class PartProofTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "gazette, ISSUE",
    "gazette, OWN",
    "magazine, ISSUE",
    "magazine, OWN",
    "meeting-paper, ISSUE",
    "meeting-paper, OWN"
  })
  void offprintsHoldTheirArticlesWholeAndNothingElse(String layout, Folios folios)
      throws IOException {
    Path issue = Path.of("layouts", layout, "sample", "issue.yaml");
    IssueProof whole = IssueProof.of(issue, folder);
    PartOrder order =
        new PartOrder(
            issue,
            Optional.empty(),
            new PartChoice.Each(),
            folios,
            false,
            Profile.WEB,
            Optional.of(folder.resolve("parts")));
    PartsBuilt parts = new Gongbao(Path.of("")).part(order, Progress.NONE);
    assertEquals(Built.Outcome.DONE, parts.outcome(), () -> parts.findings().toString());
    List<WrittenText.Piece> articles = WrittenText.articles(issue);
    assertEquals(articles.size(), parts.files().size());
    int last = 0;
    for (int i = 0; i < articles.size(); i++) {
      List<String> labels = whole.textIsOf(parts.files().get(i).file(), articles.get(i));
      assertEquals(parts.files().get(i).pages(), labels.size());
      switch (folios) {
        case ISSUE -> {
          assertTrue(Integer.parseInt(labels.getFirst()) >= last, labels + " behind " + last);
          last = Integer.parseInt(labels.getLast());
        }
        case OWN -> assertEquals("1", labels.getFirst());
      }
    }
  }
}
