package org.gongbao.app.fonts;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.font.FontException;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontFace.InkBox;

/** Opens candidates, each once in a build, and refuses what cannot serve. */
final class FontOpener {
  /** Ink of a mainland comma ends well before the middle of its cell (R10). */
  private static final int LEFTMOST_CENTRED = 350;

  private record Key(Path file, int index) {}

  private final Map<Path, Optional<ByteBuffer>> files = new HashMap<>();
  private final Map<Key, OpenedFont> opened = new HashMap<>();

  /**
   * @param chinese whether marks must stand as the mainland sets them (R10)
   */
  OpenedFont open(FontPlace place, boolean chinese) {
    Optional<ByteBuffer> bytes = files.computeIfAbsent(place.file(), MappedFont::map);
    if (bytes.isEmpty()) {
      return refused(place, 0, Code.FONT_BROKEN, place.file().toString(), "unreadable or empty");
    }
    int index = index(place.candidate().face(), bytes.get());
    if (index < 0) {
      String face = place.file() + "#" + place.candidate().face();
      return refused(place, 0, Code.FONT_BROKEN, face, "no such face");
    }
    OpenedFont font =
        opened.computeIfAbsent(
            new Key(place.file(), index), key -> read(place, bytes.get(), index));
    if (chinese && font.face().filter(FontOpener::centresMarks).isPresent()) {
      return refused(place, index, Code.FONT_CENTRED_MARKS, place.file().toString());
    }
    return new OpenedFont(place, index, font.face(), font.refusal());
  }

  private OpenedFont read(FontPlace place, ByteBuffer bytes, int index) {
    try {
      FontFace face = FontFace.of(bytes, index);
      return new OpenedFont(place, index, Optional.of(face), Optional.empty());
    } catch (FontException e) {
      return refused(place, index, e.code(), place.file().toString(), e.getMessage());
    }
  }

  private static int index(String face, ByteBuffer bytes) {
    if (face.isEmpty()) {
      return 0;
    }
    if (face.chars().allMatch(c -> c >= '0' && c <= '9') && face.length() < 4) {
      return Integer.parseInt(face);
    }
    List<List<String>> names = FontFace.namesIn(bytes);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).contains(face)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean centresMarks(FontFace face) {
    InkBox comma = face.ink('，');
    return face.has('，') && comma.left() >= LEFTMOST_CENTRED;
  }

  private static OpenedFont refused(FontPlace place, int index, Code code, Object... values) {
    Diagnostic reason = Diagnostic.of(code, place.candidate().span(), values);
    return new OpenedFont(place, index, Optional.empty(), Optional.of(reason));
  }
}
