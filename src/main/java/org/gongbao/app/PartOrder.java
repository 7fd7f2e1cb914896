package org.gongbao.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which part of which issue to write.
 *
 * @param issue the YAML file of the issue
 * @param layouts a further folder of layouts; those beside the issue are found anyway
 * @param cover whether the cover of the issue goes before it
 * @param output the PDF, or the folder of all PDFs; beside the issue when not said
 */
public record PartOrder(
    Path issue,
    Optional<Path> layouts,
    PartChoice choice,
    Folios folios,
    boolean cover,
    Profile profile,
    Optional<Path> output) {

  /** Which numbers its pages have. */
  public enum Folios {
    /** Those of the issue: its pages as they stand. */
    ISSUE,
    /** Its own from 1: the articles are set as an issue of their own. */
    OWN
  }
}
