package org.gongbao.app.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.Optional;

/** Font files in memory, of which the system reads only the pages that are looked at. */
final class MappedFont {
  private MappedFont() {}

  /** A file; nothing when it cannot be read or is empty or beyond 2 GB. */
  static Optional<ByteBuffer> map(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      return size == 0 || size > Integer.MAX_VALUE
          ? Optional.empty()
          : Optional.of(channel.map(MapMode.READ_ONLY, 0, size));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
