package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.SignOrder;
import org.gongbao.app.Signing;
import org.gongbao.testing.ExternalReader;
import org.gongbao.testing.OfficeKeys;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R66: a whole issue, signed, is still for archive and screen reader. */
class SignedIssueTest {
  @TempDir private Path folder;

  @Test
  void signedSampleVerifiesAndConforms() throws IOException {
    Path issue = Path.of("layouts", "gazette", "sample", "issue.yaml");
    Path pdf = IssueProof.of(issue, folder).pdf();
    Path signed = folder.resolve("signed.pdf");
    Path keys = Files.write(folder.resolve("office.p12"), OfficeKeys.rsa());
    Signing signing = new Signing();
    assertTrue(
        signing.sign(
            new SignOrder(
                pdf,
                signed,
                Optional.of(keys),
                Optional.empty(),
                Optional.empty(),
                Optional.of("发布"),
                Optional.empty(),
                Optional.of(ZonedDateTime.parse("2026-03-01T09:00:00+08:00"))),
            OfficeKeys.PASSWORD.toCharArray()));
    assertEquals(List.of(), signing.findings().sorted());
    assertEquals(List.of(), VeraPdf.archiveAndAccessFaults(signed));
    String report = ExternalReader.run("pdfsig", "-nocert", signed);
    assertTrue(report.contains("Signature is Valid."), report);
    assertTrue(report.contains("Total document signed"), report);
  }
}
