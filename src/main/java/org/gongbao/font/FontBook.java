package org.gongbao.font;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faces of one build by role, each role with its fallbacks in order. */
public final class FontBook {
  private final Map<FontRole, FontChain> chains;

  public FontBook(Map<FontRole, List<FontFace>> faces) {
    chains = new EnumMap<>(FontRole.class);
    faces.forEach((role, list) -> chains.put(role, new FontChain(sources(list))));
  }

  private FontBook(EnumMap<FontRole, FontChain> chains) {
    this.chains = chains;
  }

  /** A book that opens a face when the first character asks for it. */
  public static FontBook of(Map<FontRole, List<FontSource>> sources) {
    EnumMap<FontRole, FontChain> chains = new EnumMap<>(FontRole.class);
    sources.forEach((role, list) -> chains.put(role, new FontChain(list)));
    return new FontBook(chains);
  }

  private static List<FontSource> sources(List<FontFace> faces) {
    return faces.stream().<FontSource>map(face -> () -> Optional.of(face)).toList();
  }

  /** The first face of a role that has a character. */
  public Optional<FontFace> face(FontRole role, int codePoint) {
    FontChain chain = chains.get(role);
    return chain == null ? Optional.empty() : chain.face(codePoint);
  }

  /**
   * The face most text of a role is set in. A character for which {@link #face} gives another one
   * is missing here and taken from a fallback.
   */
  public Optional<FontFace> main(FontRole role) {
    FontChain chain = chains.get(role);
    return chain == null ? Optional.empty() : chain.first();
  }
}
