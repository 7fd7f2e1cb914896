package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.Progress;
import org.gongbao.export.pdf.PdfBackend;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.page.PagedDocument;
import org.junit.jupiter.api.Test;

/** What tags and conformance add to the size of a PDF. */
class TagCostTest {
  private static final double MOST = 1.4;

  @Test
  void tagsAddLessThanTwoFifthsToTheFile() throws IOException {
    PagedDocument document =
        new ComposingRoom(Path.of(""))
            .compose(
                Path.of("layouts/gazette/sample/issue.yaml"),
                Optional.empty(),
                new Diagnostics(),
                Progress.NONE)
            .orElseThrow()
            .set()
            .document();
    PdfProfile web = PdfProfile.WEB;
    PdfProfile bare =
        new PdfProfile(web.fonts(), web.colour(), false, web.links(), Set.of(), web.condition());
    double tagged = size(document, web);
    double untagged = size(document, bare);
    assertTrue(tagged < MOST * untagged, tagged + " bytes against " + untagged);
    assertTrue(tagged > untagged, "the one has tags, the other none");
  }

  private static int size(PagedDocument document, PdfProfile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfBackend().write(document, profile, out, new Diagnostics());
    return out.size();
  }
}
