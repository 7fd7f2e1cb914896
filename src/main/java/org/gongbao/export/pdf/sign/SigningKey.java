package org.gongbao.export.pdf.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;

/**
 * A private key with its certificates.
 *
 * @param chain the signer's own certificate first, then its issuers
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
  public SigningKey {
    chain = List.copyOf(chain);
  }

  /**
   * Reads a key store of PKCS #12 (RFC 7292).
   *
   * @param store the whole file
   * @param alias which key; empty when there is but one
   * @param file what findings name
   * @return nothing after an error
   */
  public static Optional<SigningKey> open(
      byte[] store,
      char[] password,
      Optional<String> alias,
      SourceSpan file,
      Diagnostics findings) {
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(new ByteArrayInputStream(store), password);
      List<String> names = names(keys);
      if (names.isEmpty()) {
        findings.add(Code.KEY_NONE, file);
        return Optional.empty();
      }
      if (alias.isEmpty() && names.size() > 1) {
        findings.add(Code.KEY_SEVERAL, file, String.join(", ", names));
        return Optional.empty();
      }
      // Aliases of PKCS #12 are compared without regard to case.
      Optional<String> wanted =
          names.stream().filter(name -> name.equalsIgnoreCase(alias.orElse(name))).findFirst();
      if (wanted.isEmpty()) {
        findings.add(Code.KEY_UNKNOWN, file, alias.orElse(""), String.join(", ", names));
        return Optional.empty();
      }
      return key(keys, wanted.get(), password, file, findings);
    } catch (UnrecoverableKeyException e) {
      findings.add(Code.KEYSTORE_PASSWORD, file);
    } catch (IOException e) {
      boolean locked = e.getCause() instanceof UnrecoverableKeyException;
      findings.add(locked ? Code.KEYSTORE_PASSWORD : Code.KEYSTORE_BROKEN, file);
    } catch (GeneralSecurityException | RuntimeException e) {
      findings.add(Code.KEYSTORE_BROKEN, file);
    }
    return Optional.empty();
  }

  private static List<String> names(KeyStore keys) throws GeneralSecurityException {
    List<String> names = new ArrayList<>();
    for (String name : Collections.list(keys.aliases())) {
      if (keys.isKeyEntry(name)) {
        names.add(name);
      }
    }
    Collections.sort(names);
    return names;
  }

  private static Optional<SigningKey> key(
      KeyStore keys, String name, char[] password, SourceSpan file, Diagnostics findings)
      throws GeneralSecurityException {
    List<X509Certificate> chain = new ArrayList<>();
    Certificate[] certificates = keys.getCertificateChain(name);
    for (Certificate certificate : certificates == null ? new Certificate[0] : certificates) {
      if (certificate instanceof X509Certificate x509) {
        chain.add(x509);
      }
    }
    if (chain.isEmpty() || !(keys.getKey(name, password) instanceof PrivateKey key)) {
      findings.add(Code.KEY_NONE, file);
      return Optional.empty();
    }
    if (SignatureKind.of(key).isEmpty()) {
      findings.add(Code.KEY_KIND, file, key.getAlgorithm());
      return Optional.empty();
    }
    return Optional.of(new SigningKey(key, chain));
  }

  /** The certificate that says who signs. */
  X509Certificate signer() {
    return chain.getFirst();
  }
}
