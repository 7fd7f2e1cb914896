package org.gongbao.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys of an invented office with certificates of its own making, valid in 2026. */
public final class OfficeKeys {
  public static final String PASSWORD = "青川-key";
  public static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  public static final Instant UNTIL = Instant.parse("2026-12-31T00:00:00Z");

  private final KeyStore store;

  public OfficeKeys() {
    try {
      store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
    } catch (GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** One RSA key, made once: that takes a moment. */
  public static byte[] rsa() {
    return Made.RSA;
  }

  private static final class Made {
    static final byte[] RSA = new OfficeKeys().key("office", "RSA", 2048).bytes();
  }

  public OfficeKeys key(String alias, String kind, int bits) {
    try {
      KeyPair pair = pair(kind, bits);
      Certificate[] chain = {certificate(pair)};
      store.setKeyEntry(alias, pair.getPrivate(), PASSWORD.toCharArray(), chain);
      return this;
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new AssertionError(e);
    }
  }

  /** A certificate whose private key somebody else has. */
  public OfficeKeys certificateAlone(String alias) {
    try {
      store.setCertificateEntry(alias, certificate(pair("RSA", 2048)));
      return this;
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new AssertionError(e);
    }
  }

  /** The key store as a PKCS #12 file. */
  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      store.store(out, PASSWORD.toCharArray());
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static KeyPair pair(String kind, int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(KeyPair pair)
      throws GeneralSecurityException, OperatorCreationException {
    X500Name name = new X500Name("CN=Qingchuan Office");
    String kind = pair.getPrivate().getAlgorithm();
    String algorithm = kind.equals("EC") ? "SHA256withECDSA" : "SHA256with" + kind;
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name, BigInteger.ONE, Date.from(FROM), Date.from(UNTIL), name, pair.getPublic())
                .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
  }
}
