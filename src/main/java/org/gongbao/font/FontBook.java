package org.gongbao.font;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faces of one build by role, each role with its fallbacks in order. */
public final class FontBook {
  private final Map<FontRole, List<FontFace>> faces = new EnumMap<>(FontRole.class);

  public FontBook(Map<FontRole, List<FontFace>> faces) {
    faces.forEach((role, list) -> this.faces.put(role, List.copyOf(list)));
  }

  /** The first face of a role that has a character. */
  public Optional<FontFace> face(FontRole role, int codePoint) {
    for (FontFace face : faces.getOrDefault(role, List.of())) {
      if (face.has(codePoint)) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }
}
