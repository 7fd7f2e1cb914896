package org.gongbao.export.pdf.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A signature over SHA-256 that lies beside what it signs (RFC 5652, ISO 32000-1 12.8.3.3). */
final class DetachedCms {
  private final SigningKey key;
  private final ZonedDateTime time;

  /**
   * A signer.
   *
   * @param time of signing, which the signature covers too
   */
  DetachedCms(SigningKey key, ZonedDateTime time) {
    this.key = key;
    this.time = time;
  }

  /** What is signed. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The signature in DER, with all certificates of the key.
   *
   * @throws GeneralSecurityException when the key does not fit its certificate, or cannot sign
   */
  byte[] of(Content content) throws GeneralSecurityException, IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      ContentSigner signer =
          new JcaContentSignerBuilder(SignatureKind.of(key.key()).orElseThrow().algorithm())
              .build(key.key());
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes()))
              .build(signer, key.signer()));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator.generate(new Typed(content), false).getEncoded("DER");
    } catch (CMSException | OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  /** Stated here, the time is not asked of the machine; and no other certificate can be put in. */
  private AttributeTable attributes() throws GeneralSecurityException {
    byte[] signer = MessageDigest.getInstance("SHA-256").digest(key.signer().getEncoded());
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(
        new Attribute(
            CMSAttributes.signingTime, new DERSet(new Time(Date.from(time.toInstant())))));
    attributes.add(
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new DERSet(new SigningCertificateV2(new ESSCertIDv2(signer)))));
    return new AttributeTable(attributes);
  }

  private record Typed(Content content) implements CMSTypedData {
    @Override
    public ASN1ObjectIdentifier getContentType() {
      return PKCSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
      content.writeTo(out);
    }

    @Override
    public Object getContent() {
      return content;
    }
  }
}
