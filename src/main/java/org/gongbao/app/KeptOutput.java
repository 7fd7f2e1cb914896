package org.gongbao.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** An output that is also kept in memory, for what is said of it in another file. */
final class KeptOutput implements OutputFile.Content {
  private final OutputFile.Content content;
  private byte[] bytes = {};

  KeptOutput(OutputFile.Content content) {
    this.content = content;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    content.writeTo(memory);
    bytes = memory.toByteArray();
    out.write(bytes);
  }

  /** What was written; nothing before it was. */
  byte[] bytes() {
    return bytes;
  }
}
