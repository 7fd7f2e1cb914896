package org.gongbao.app;

import java.nio.file.Path;
import java.util.Optional;
import org.gongbao.diag.Messages;

/**
 * Which two issues to compare, and what to write (R75).
 *
 * @param before the YAML file of the issue as it was proofed last
 * @param after the YAML file of the issue as it is now
 * @param layouts a further folder of layouts; those beside each issue are found anyway
 * @param pdf where the new pages go, with change bars
 * @param proof which proof the new pages are to be; clean pages with bars when none
 * @param list where the list of changes goes: a table when it is named .csv, else text
 * @param messages the language of the list
 */
public record DiffOrder(
    Path before,
    Path after,
    Optional<Path> layouts,
    Optional<Path> pdf,
    Optional<ProofOrder> proof,
    Optional<Path> list,
    Messages messages) {}
