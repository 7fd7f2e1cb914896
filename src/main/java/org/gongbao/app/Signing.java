package org.gongbao.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.export.pdf.sign.PdfSigner;
import org.gongbao.export.pdf.sign.SignatureWords;
import org.gongbao.export.pdf.sign.SigningKey;

/** Signs a finished PDF, or prepares a field for a program that will (R66). */
public final class Signing {
  private final Diagnostics findings = new Diagnostics();

  /** What was found. */
  public Diagnostics findings() {
    return findings;
  }

  /**
   * Writes the signed PDF; an older file stays whole until it is finished.
   *
   * @param password of the key store; not kept
   * @return whether it was written; not after an error
   */
  public boolean sign(SignOrder order, char[] password) {
    ZonedDateTime time =
        order.time().orElseGet(() -> ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    Optional<byte[]> pdf = FinishedFile.read(order.pdf(), findings);
    if (pdf.isEmpty()) {
      return false;
    }
    PdfSigner signer = new PdfSigner(pdf.get(), FilePlace.of(order.pdf()), findings);
    Optional<byte[]> signed;
    if (order.keystore().isPresent()) {
      SignatureWords words = new SignatureWords(order.field(), order.reason(), order.place(), time);
      signed =
          key(order.keystore().get(), order.alias(), password)
              .flatMap(key -> signer.sign(key, words));
    } else {
      signed = signer.prepare(order.field(), time);
    }
    return signed.isPresent() && write(signed.get(), order.signed());
  }

  private Optional<SigningKey> key(Path store, Optional<String> alias, char[] password) {
    return FinishedFile.read(store, findings)
        .flatMap(bytes -> SigningKey.open(bytes, password, alias, FilePlace.of(store), findings));
  }

  private boolean write(byte[] signed, Path path) {
    try (OutputFile draft = OutputFile.draft(path, out -> out.write(signed))) {
      draft.commit();
      return true;
    } catch (IOException e) {
      WriteFailure.report(path, e, findings);
      return false;
    }
  }
}
