package org.gongbao.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faces that serve one role, in order, each opened when those before it lack a character. */
final class FontChain {
  private final List<FontSource> sources;
  private int next;
  private volatile List<FontFace> opened = List.of();

  FontChain(List<FontSource> sources) {
    this.sources = List.copyOf(sources);
  }

  Optional<FontFace> face(int codePoint) {
    Optional<FontFace> ready = among(opened, codePoint);
    return ready.isPresent() ? ready : openFor(codePoint);
  }

  /** The first face, whatever it has. */
  synchronized Optional<FontFace> first() {
    while (opened.isEmpty() && next < sources.size()) {
      openNext();
    }
    return opened.stream().findFirst();
  }

  private synchronized Optional<FontFace> openFor(int codePoint) {
    Optional<FontFace> found = among(opened, codePoint);
    while (found.isEmpty() && next < sources.size()) {
      openNext();
      found = among(opened, codePoint);
    }
    return found;
  }

  private void openNext() {
    Optional<FontFace> face = sources.get(next++).open();
    if (face.isPresent() && !opened.contains(face.get())) {
      List<FontFace> longer = new ArrayList<>(opened);
      longer.add(face.get());
      opened = List.copyOf(longer);
    }
  }

  private static Optional<FontFace> among(List<FontFace> faces, int codePoint) {
    for (FontFace face : faces) {
      if (face.has(codePoint)) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }
}
