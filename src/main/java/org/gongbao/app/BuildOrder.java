package org.gongbao.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build from which issue.
 *
 * @param issue the YAML file of the issue
 * @param layouts a further folder of layouts; those beside the issue are found anyway
 * @param pdf where the PDF goes; what stands there is replaced only by a finished PDF
 * @param report where the line report goes, as JSON
 * @param dump where the pages and the logical tree go, as text
 * @param proof which proof is wanted; clean pages when none
 */
public record BuildOrder(
    Path issue,
    Optional<Path> layouts,
    Path pdf,
    Optional<Path> report,
    Optional<Path> dump,
    Profile profile,
    Optional<ProofOrder> proof) {}
