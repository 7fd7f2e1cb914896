package org.gongbao.app;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What to sign, as whom, with what words.
 *
 * @param pdf a finished PDF
 * @param signed where the signed one goes
 * @param keystore a PKCS #12 file; empty to prepare a field and sign later
 * @param alias which key of the store; empty when it has one
 * @param field form field for the signature; empty for a new one
 * @param time of signing; empty for now
 */
public record SignOrder(
    Path pdf,
    Path signed,
    Optional<Path> keystore,
    Optional<String> alias,
    Optional<String> field,
    Optional<String> reason,
    Optional<String> place,
    Optional<ZonedDateTime> time) {}
