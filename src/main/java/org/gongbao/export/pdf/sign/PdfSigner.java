package org.gongbao.export.pdf.sign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.export.pdf.read.FinishedPdf;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/**
 * Adds a signature, or an empty field for one, as a new revision: the PDF as it was stays the
 * beginning of the file, byte for byte (ISO 32000-1 7.5.6), so earlier signatures stay valid.
 */
public final class PdfSigner {
  private static final int ID_BYTES = 16;

  /** ISO 32000-1 table 219: there are signature fields; and the file may only grow. */
  private static final int FIELDS_EXIST = 1;

  private static final int FIELDS_EXIST_APPEND_ONLY = 3;

  private final byte[] pdf;
  private final SourceSpan file;
  private final Diagnostics findings;

  /**
   * A signer of one file.
   *
   * @param file what findings name
   */
  public PdfSigner(byte[] pdf, SourceSpan file, Diagnostics findings) {
    this.pdf = pdf;
    this.file = file;
    this.findings = findings;
  }

  /** Signs all of the file, invisibly; nothing after an error. */
  public Optional<byte[]> sign(SigningKey key, SignatureWords words) {
    return revised(
        words.time(),
        stamper -> {
          long earlier = SignatureField.signed(stamper.getAcroFields());
          PdfIndirectReference reference = stamper.getWriter().getPdfIndirectReference();
          SignatureField field = new SignatureField(stamper, file, findings);
          if (!field.fill(words.field(), reference)) {
            return Optional.empty();
          }
          warnOfCertificate(key, words.time());
          if (earlier > 0) {
            findings.add(Code.SIGNED_ALREADY, file, earlier);
          }
          DetachedCms cms = new DetachedCms(key, words.time());
          // Made once in vain, to know its length: that of a signature by elliptic curve varies.
          SignatureValue value = new SignatureValue(cms.of(out -> {}).length);
          stamper.getWriter().setSigFlags(FIELDS_EXIST_APPEND_ONLY);
          // In an object stream its place in the file could not be known.
          stamper.getWriter().addToBody(value.dictionary(words), reference, false);
          return Optional.of(revision -> value.fill(revision, cms));
        });
  }

  /**
   * Adds an empty field for a program that signs later.
   *
   * @param name of the field; empty for one that is not used yet
   * @return nothing after an error
   */
  public Optional<byte[]> prepare(Optional<String> name, ZonedDateTime time) {
    return revised(
        time,
        stamper -> {
          boolean signed = SignatureField.signed(stamper.getAcroFields()) > 0;
          stamper.getWriter().setSigFlags(signed ? FIELDS_EXIST_APPEND_ONLY : FIELDS_EXIST);
          return new SignatureField(stamper, file, findings).add(name)
              ? Optional.of(revision -> {})
              : Optional.empty();
        });
  }

  /** What a revision adds; gives what is left to do once its bytes are there. */
  private interface Change {
    Optional<Finish> make(PdfStamper stamper) throws IOException, GeneralSecurityException;
  }

  private interface Finish {
    void on(byte[] revision) throws IOException, GeneralSecurityException;
  }

  private Optional<byte[]> revised(ZonedDateTime time, Change change) {
    Optional<PdfReader> opened = FinishedPdf.open(pdf, file, findings);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    PdfReader reader = opened.get();
    try {
      if (isLocked(reader)) {
        findings.add(Code.SIGNED_FOR_GOOD, file);
        return Optional.empty();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 16));
      PdfStamper stamper = new PdfStamper(reader, out, "", true);
      stamper.setEnforcedModificationDate(GregorianCalendar.from(time));
      stamper.setOverrideFileId(identifier(time));
      Optional<Finish> finish = change.make(stamper);
      if (finish.isEmpty()) {
        return Optional.empty();
      }
      stamper.close();
      byte[] revision = out.toByteArray();
      finish.get().on(revision);
      return Optional.of(revision);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      findings.add(Code.SIGNING_FAILED, file, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      findings.add(Code.PDF_BROKEN, file, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      FinishedPdf.broken(e, file, findings);
    }
    return Optional.empty();
  }

  /** Whether a signer before forbade any change (ISO 32000-1 12.8.2.2, P is 1). */
  private static boolean isLocked(PdfReader reader) {
    PdfDictionary permissions = reader.getCatalog().getAsDict(new PdfName("Perms"));
    PdfDictionary certified =
        permissions == null ? null : permissions.getAsDict(new PdfName("DocMDP"));
    if (certified == null || certified.getAsArray(new PdfName("Reference")) == null) {
      return false;
    }
    PdfDictionary reference = certified.getAsArray(new PdfName("Reference")).getAsDict(0);
    PdfDictionary parameters =
        reference == null ? null : reference.getAsDict(new PdfName("TransformParams"));
    return parameters != null
        && parameters.getAsNumber(PdfName.P) != null
        && parameters.getAsNumber(PdfName.P).intValue() == 1;
  }

  /** The second part of the identifier follows from what is revised, and when. */
  private PdfObject identifier(ZonedDateTime time) throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(pdf);
    digest.update(time.toString().getBytes(UTF_8));
    byte[] id = Arrays.copyOf(digest.digest(), ID_BYTES);
    return PdfEncryption.createInfoId(id, id);
  }

  private void warnOfCertificate(SigningKey key, ZonedDateTime time) {
    Date now = Date.from(time.toInstant());
    if (now.after(key.signer().getNotAfter())) {
      findings.add(Code.CERTIFICATE_EXPIRED, file, day(key.signer().getNotAfter()));
    }
    if (now.before(key.signer().getNotBefore())) {
      findings.add(Code.CERTIFICATE_EARLY, file, day(key.signer().getNotBefore()));
    }
  }

  private static String day(Date date) {
    return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
