package org.gongbao.font;

import java.util.Optional;

/** A face that is opened only when a character asks for it. */
@FunctionalInterface
public interface FontSource {
  /** Opens the face; nothing when it cannot serve, after a finding. Called once. */
  Optional<FontFace> open();
}
