package org.gongbao.export.pdf.sign;

import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/**
 * The form field that holds a signature. It takes no room on its page: a field without extent needs
 * no appearance (ISO 19005-2 6.3.3), one on the edge of the page no tag (ISO 14289-1 7.18.1).
 */
final class SignatureField {
  private static final String NAME = "Signature";
  private static final String TOOLTIP = "数字签名";

  private final PdfStamper stamper;
  private final PdfReader reader;
  private final SourceSpan file;
  private final Diagnostics findings;

  SignatureField(PdfStamper stamper, SourceSpan file, Diagnostics findings) {
    this.stamper = stamper;
    this.reader = stamper.getReader();
    this.file = file;
    this.findings = findings;
  }

  /**
   * Puts a value into the empty field of this name, or into a new one on the first page.
   *
   * @param wanted name; empty for one that is not used yet
   * @return whether it was possible; not after an error
   */
  boolean fill(Optional<String> wanted, PdfIndirectReference value) {
    AcroFields fields = stamper.getAcroFields();
    String name = wanted.orElseGet(() -> unused(fields));
    AcroFields.Item there = fields.getFieldItem(name);
    if (there == null) {
      return add(name, Optional.of(value));
    }
    PdfDictionary field = there.getValue(0);
    if (!PdfName.SIG.equals(there.getMerged(0).get(PdfName.FT)) || isSigned(field)) {
      findings.add(Code.FIELD_TAKEN, file, name);
      return false;
    }
    field.put(PdfName.V, value);
    stamper.markUsed(field);
    return true;
  }

  /** Adds an empty field; false after an error. */
  boolean add(Optional<String> wanted) {
    AcroFields fields = stamper.getAcroFields();
    String name = wanted.orElseGet(() -> unused(fields));
    if (fields.getFieldItem(name) != null) {
      findings.add(Code.FIELD_TAKEN, file, name);
      return false;
    }
    return add(name, Optional.empty());
  }

  /** How many fields are signed. */
  static long signed(AcroFields fields) {
    return fields.getAllFields().values().stream()
        .filter(item -> PdfName.SIG.equals(item.getMerged(0).get(PdfName.FT)))
        .filter(item -> isSigned(item.getMerged(0)))
        .count();
  }

  private static boolean isSigned(PdfDictionary field) {
    return field.getAsDict(PdfName.V) != null;
  }

  private static String unused(AcroFields fields) {
    int number = 1;
    while (fields.getFieldItem(NAME + number) != null) {
      number++;
    }
    return NAME + number;
  }

  private boolean add(String name, Optional<PdfIndirectReference> value) {
    if (name.isBlank() || name.contains(".")) {
      findings.add(Code.FIELD_NAME, file, name);
      return false;
    }
    boolean formWasThere = reader.getCatalog().getAsDict(PdfName.ACROFORM) != null;
    Rectangle page = reader.getCropBox(1);
    PdfFormField field = PdfFormField.createSignature(stamper.getWriter());
    field.setFieldName(name);
    field.put(PdfName.TU, new PdfString(TOOLTIP, PdfObject.TEXT_UNICODE));
    field.setFlags(PdfAnnotation.FLAGS_PRINT | PdfAnnotation.FLAGS_LOCKED);
    field.setWidget(
        new Rectangle(page.getLeft(), page.getBottom(), page.getLeft(), page.getBottom()), null);
    // OpenPDF writes a field the moment it is added.
    value.ifPresent(reference -> field.put(PdfName.V, reference));
    stamper.addAnnotation(field, 1);
    PdfDictionary first = reader.getPageN(1);
    if (!first.contains(PdfName.TABS)) {
      // Annotations are reached in the order of the tags (ISO 14289-1 7.18.3).
      first.put(PdfName.TABS, PdfName.S);
    }
    stamper.markUsed(first);
    if (!formWasThere) {
      // OpenPDF's own default names a font that the form does not have.
      reader.getCatalog().getAsDict(PdfName.ACROFORM).remove(PdfName.DA);
    }
    return true;
  }
}
