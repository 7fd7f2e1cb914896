package org.gongbao.export.pdf.sign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.export.pdf.PdfBackend;
import org.gongbao.export.pdf.PdfProfile;
import org.gongbao.font.ToyFont;
import org.gongbao.testing.ExternalReader;
import org.gongbao.testing.OfficeKeys;
import org.gongbao.testing.PagesBuilder;
import org.gongbao.testing.VeraPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R66: signed PDFs read back by programs of others. */
class PdfSignerTest {
  private static final SourceSpan FILE = SourceSpan.file("issue.pdf");
  private static final ZonedDateTime TIME = ZonedDateTime.parse("2026-03-01T09:00:00+08:00");
  private static final SignatureWords WORDS =
      new SignatureWords(Optional.empty(), Optional.of("发布"), Optional.of("青川"), TIME);

  @TempDir private Path folder;

  private final Diagnostics findings = new Diagnostics();
  private byte[] pdf;

  @BeforeEach
  void twoTaggedPages() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfBackend()
        .write(
            new PagesBuilder()
                .text(ToyFont.face(), 12, 80, 100, "青川公报")
                .page()
                .text(ToyFont.face(), 12, 80, 100, "正文")
                .page()
                .build(),
            PdfProfile.WEB,
            out,
            findings);
    pdf = out.toByteArray();
  }

  @Test
  void thePdfAsItWasIsTheBeginningOfTheSignedOne() {
    byte[] signed = signed(pdf, WORDS);
    assertArrayEquals(pdf, Arrays.copyOf(signed, pdf.length));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void popplerFindsAllOfTheDocumentValidlySigned() throws IOException {
    String report = pdfsig(signed(pdf, WORDS));
    assertTrue(report.contains("Signature is Valid."), report);
    assertTrue(report.contains("Total document signed"), report);
    assertTrue(report.contains("Hash Algorithm: SHA-256"), report);
    assertTrue(report.contains("CN=Qingchuan Office"), report);
  }

  @Test
  void wordsAndTimeAreThoseGiven() throws IOException {
    try (PDDocument document = Loader.loadPDF(signed(pdf, WORDS))) {
      PDSignature signature = document.getLastSignatureDictionary();
      assertEquals("发布", signature.getReason());
      assertEquals("青川", signature.getLocation());
      assertEquals(TIME.toInstant(), signature.getSignDate().toInstant());
      assertEquals("adbe.pkcs7.detached", signature.getSubFilter());
      assertEquals("青川公报", document.getDocumentInformation().getTitle());
    }
  }

  @Test
  void signatureCoversSha256OfEverythingAroundIt() throws Exception {
    byte[] signed = signed(pdf, WORDS);
    assertTrue(verifies(signed, 0));
    try (PDDocument document = Loader.loadPDF(signed)) {
      int[] range = document.getLastSignatureDictionary().getByteRange();
      assertEquals(0, range[0]);
      assertEquals(signed.length, range[2] + range[3]);
      byte[] contents = document.getLastSignatureDictionary().getContents(signed);
      assertEquals(2 * contents.length + 2, range[2] - range[1]);
    }
  }

  @Test
  void oneChangedByteMakesTheSignatureInvalid() throws Exception {
    byte[] signed = signed(pdf, WORDS);
    int title = new String(signed, "ISO-8859-1").lastIndexOf("/Creator(gongbao)");
    signed[title + 10] = 'q';
    assertFalse(verifies(signed, 0));
    String report = pdfsig(signed);
    assertFalse(report.contains("Signature is Valid."), report);
  }

  @Test
  void signedTwiceBothSignaturesVerify() throws Exception {
    byte[] twice = signed(signed(pdf, WORDS), WORDS);
    assertEquals(List.of(Diagnostic.of(Code.SIGNED_ALREADY, FILE, 1L)), findings.sorted());
    assertTrue(verifies(twice, 0));
    assertTrue(verifies(twice, 1));
    assertEquals(List.of(), faults(twice));
  }

  @Test
  void ellipticCurvesSignToo() throws Exception {
    byte[] store = new OfficeKeys().key("curve", "EC", 256).bytes();
    byte[] signed = signer(pdf).sign(key(store, Optional.empty()), WORDS).orElseThrow();
    assertTrue(verifies(signed, 0));
  }

  @Test
  void signedPdfIsForArchiveAndScreenReader() throws IOException {
    assertEquals(List.of(), faults(signed(pdf, WORDS)));
  }

  @Test
  void preparedPdfIsForArchiveAndScreenReader() throws IOException {
    byte[] prepared = signer(pdf).prepare(Optional.of("骑缝章"), TIME).orElseThrow();
    assertArrayEquals(pdf, Arrays.copyOf(prepared, pdf.length));
    assertEquals(List.of(), faults(prepared));
    try (PDDocument document = Loader.loadPDF(prepared)) {
      List<PDSignatureField> fields = document.getSignatureFields();
      assertEquals("骑缝章", fields.getFirst().getPartialName());
      assertEquals(null, fields.getFirst().getSignature());
    }
  }

  @Test
  void preparedFieldIsTheOneThatIsSigned() throws Exception {
    byte[] prepared = signer(pdf).prepare(Optional.of("Seal"), TIME).orElseThrow();
    byte[] signed = signed(prepared, words("Seal"));
    assertTrue(verifies(signed, 0));
    assertEquals(List.of(), faults(signed));
    try (PDDocument document = Loader.loadPDF(signed)) {
      assertEquals(1, document.getSignatureFields().size());
    }
  }

  @Test
  void fieldThatHoldsASignatureIsNotFilledAgain() {
    byte[] signed = signed(pdf, words("Seal"));
    assertEquals(Optional.empty(), signer(signed).sign(rsa(), words("Seal")));
    assertEquals(Optional.empty(), signer(signed).prepare(Optional.of("Seal"), TIME));
    assertTrue(codes().contains(Code.FIELD_TAKEN));
  }

  @Test
  void fieldNameWithAFullStopIsRefused() {
    assertEquals(Optional.empty(), signer(pdf).sign(rsa(), words("a.b")));
    assertEquals(List.of(Code.FIELD_NAME), codes());
  }

  @Test
  void certificateOutOfItsTimeIsWarnedOf() {
    signed(pdf, new SignatureWords(none(), none(), none(), TIME.plusYears(1)));
    signed(pdf, new SignatureWords(none(), none(), none(), TIME.minusYears(1)));
    assertEquals(
        List.of(
            Diagnostic.of(Code.CERTIFICATE_EXPIRED, FILE, "2026-12-31"),
            Diagnostic.of(Code.CERTIFICATE_EARLY, FILE, "2026-01-01")),
        findings.sorted());
  }

  @Test
  void sameTimeGivesTheSameBytes() {
    assertArrayEquals(signed(pdf, WORDS), signed(pdf, WORDS));
  }

  @Test
  void protectedAndDamagedPdfsAreRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      document.save(out);
    }
    assertEquals(Optional.empty(), signer(out.toByteArray()).sign(rsa(), WORDS));
    byte[] cut = Arrays.copyOf(pdf, pdf.length - 100);
    assertEquals(Optional.empty(), signer(cut).sign(rsa(), WORDS));
    assertEquals(List.of(Code.PDF_ENCRYPTED, Code.PDF_BROKEN), codes());
  }

  /** A certifying signature whose P is 1 allows no change at all (ISO 32000-1 12.8.2.2). */
  @Test
  void certifiedPdfIsLeftAlone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary parameters = new COSDictionary();
      parameters.setInt(COSName.P, 1);
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.getPDFName("TransformParams"), parameters);
      COSArray references = new COSArray();
      references.add(reference);
      COSDictionary certified = new COSDictionary();
      certified.setItem(COSName.getPDFName("Reference"), references);
      COSDictionary permissions = new COSDictionary();
      permissions.setItem(COSName.getPDFName("DocMDP"), certified);
      document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
      document.save(out);
    }
    assertEquals(Optional.empty(), signer(out.toByteArray()).sign(rsa(), WORDS));
    assertEquals(List.of(Code.SIGNED_FOR_GOOD), codes());
  }

  @Test
  void keyStoresThatDoNotServeAreNamed() {
    byte[] several = new OfficeKeys().key("one", "EC", 256).key("two", "EC", 256).bytes();
    byte[] alone = new OfficeKeys().certificateAlone("other").bytes();
    assertEquals(Code.KEYSTORE_PASSWORD, refused(OfficeKeys.rsa(), "wrong", none()));
    assertEquals(Code.KEYSTORE_PASSWORD, refused(OfficeKeys.rsa(), "", none()));
    assertEquals(Code.KEYSTORE_BROKEN, refused(new byte[] {1, 2, 3}, "", none()));
    assertEquals(Code.KEY_NONE, refused(alone, OfficeKeys.PASSWORD, none()));
    assertEquals(Code.KEY_SEVERAL, refused(several, OfficeKeys.PASSWORD, none()));
    assertEquals(Code.KEY_UNKNOWN, refused(several, OfficeKeys.PASSWORD, Optional.of("three")));
    assertEquals(
        Code.KEY_KIND,
        refused(new OfficeKeys().key("old", "DSA", 2048).bytes(), OfficeKeys.PASSWORD, none()));
    assertTrue(key(several, Optional.of("Two")).chain().size() == 1);
  }

  private static Code refused(byte[] store, String password, Optional<String> alias) {
    Diagnostics found = new Diagnostics();
    assertEquals(
        Optional.empty(), SigningKey.open(store, password.toCharArray(), alias, FILE, found));
    return found.sorted().getFirst().code();
  }

  private byte[] signed(byte[] document, SignatureWords words) {
    return signer(document).sign(rsa(), words).orElseThrow(() -> new AssertionError(codes()));
  }

  private PdfSigner signer(byte[] document) {
    return new PdfSigner(document, FILE, findings);
  }

  private static SigningKey rsa() {
    return key(OfficeKeys.rsa(), Optional.empty());
  }

  private static SigningKey key(byte[] store, Optional<String> alias) {
    return SigningKey.open(store, OfficeKeys.PASSWORD.toCharArray(), alias, FILE, new Diagnostics())
        .orElseThrow();
  }

  private static SignatureWords words(String field) {
    return new SignatureWords(Optional.of(field), none(), none(), TIME);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  /** What BouncyCastle says of a signature, its digest algorithm checked too. */
  private static boolean verifies(byte[] signed, int which)
      throws IOException,
          CMSException,
          OperatorCreationException,
          java.security.GeneralSecurityException {
    try (PDDocument document = Loader.loadPDF(signed)) {
      PDSignature signature = document.getSignatureDictionaries().get(which);
      CMSSignedData cms =
          new CMSSignedData(
              new CMSProcessableByteArray(signature.getSignedContent(signed)),
              signature.getContents(signed));
      SignerInformation signer = cms.getSignerInfos().iterator().next();
      assertEquals(NISTObjectIdentifiers.id_sha256.getId(), signer.getDigestAlgOID());
      X509CertificateHolder certificate = cms.getCertificates().getMatches(null).iterator().next();
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (org.bouncycastle.cms.CMSSignerDigestMismatchException e) {
      return false;
    }
  }

  private String pdfsig(byte[] signed) throws IOException {
    return ExternalReader.run("pdfsig", "-nocert", file(signed));
  }

  private List<String> faults(byte[] document) throws IOException {
    return VeraPdf.archiveAndAccessFaults(file(document));
  }

  private Path file(byte[] document) throws IOException {
    return Files.write(folder.resolve("signed.pdf"), document);
  }

  private List<Code> codes() {
    return findings.sorted().stream().map(Diagnostic::code).toList();
  }
}
