package org.gongbao.app;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file being written: what stood there before stays whole until {@link #commit}. The new content
 * grows in a hidden file beside it, so that the final step is a rename within one folder.
 */
final class OutputFile implements AutoCloseable {
  private static final int TRIES = 1000;
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path draft;
  private boolean committed;

  private OutputFile(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  /** Fills an output. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the content of a file without touching the file yet.
   *
   * @param path is followed if it is a link; a device such as /dev/stdout is written at once
   * @throws IOException when the folder or the file cannot be written, or the disk is full
   */
  static OutputFile draft(Path path, Content content) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
        content.writeTo(out);
      }
      OutputFile device = new OutputFile(target, target);
      device.committed = true;
      return device;
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(path.toString());
    }
    return hidden(target, content);
  }

  /**
   * The name of a file that goes with a PDF: issue.index.csv beside issue.pdf.
   *
   * @param ending that takes the place of .pdf
   */
  static Path beside(Path pdf, String ending) {
    String name = String.valueOf(pdf.getFileName());
    return pdf.resolveSibling(name.replaceFirst("(?i)\\.pdf$", "") + ending);
  }

  private static OutputFile hidden(Path target, Content content) throws IOException {
    for (int number = 0; ; number++) {
      Path draft = target.resolveSibling("." + target.getFileName() + "." + number + ".part");
      try (FileChannel channel = FileChannel.open(draft, CREATE_NEW, WRITE)) {
        OutputFile file = new OutputFile(target, draft);
        draft.toFile().deleteOnExit();
        try {
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
          content.writeTo(out);
          out.flush();
          channel.force(true);
          return file;
        } catch (IOException | RuntimeException | Error e) {
          file.close();
          throw e;
        }
      } catch (FileAlreadyExistsException e) {
        if (number == TRIES) {
          throw e;
        }
      }
    }
  }

  Path target() {
    return target;
  }

  /** Puts the new content in place of the old, in one step where the file system can. */
  void commit() throws IOException {
    if (committed) {
      return;
    }
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
    committed = true;
  }

  /** Gives up what was not committed. */
  @Override
  public void close() {
    if (!committed) {
      try {
        Files.deleteIfExists(draft);
      } catch (IOException e) {
        // The draft stays behind beside an unharmed target; there is nothing better to do.
      }
    }
  }
}
