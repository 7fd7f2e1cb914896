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
 * @param list where the list of changes goes, as text
 * @param messages the language of the list
 */
public record DiffOrder(
    Path before, Path after, Optional<Path> layouts, Optional<Path> list, Messages messages) {}
