package org.gongbao.export.pdf.sign;

import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of keys that sign over SHA-256. */
enum SignatureKind {
  RSA("RSA", "SHA256withRSA"),
  EC("EC", "SHA256withECDSA");

  private final String key;
  private final String algorithm;

  SignatureKind(String key, String algorithm) {
    this.key = key;
    this.algorithm = algorithm;
  }

  /** Nothing for a key of another kind, such as SM2. */
  static Optional<SignatureKind> of(PrivateKey key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key.getAlgorithm())).findFirst();
  }

  String algorithm() {
    return algorithm;
  }
}
