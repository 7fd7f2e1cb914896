package org.gongbao.export.pdf.sign;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What a signature says.
 *
 * @param field the form field that holds it; empty for a new one
 * @param time of signing, as the signer's machine has it
 */
public record SignatureWords(
    Optional<String> field, Optional<String> reason, Optional<String> place, ZonedDateTime time) {}
