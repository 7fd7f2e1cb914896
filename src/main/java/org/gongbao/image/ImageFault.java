package org.gongbao.image;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.Code;

/** What makes a picture file unusable. */
final class ImageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Object> args;
  private final Code code;

  /**
   * A fault.
   *
   * @param args of the finding, after the name of the file
   */
  ImageFault(Code code, Object... args) {
    super(code.name(), null, false, false);
    this.code = code;
    this.args = List.of(args);
  }

  Code code() {
    return code;
  }

  /** The values of the finding about a file. */
  Object[] about(String name) {
    List<Object> all = new ArrayList<>(List.of(name));
    all.addAll(args);
    return all.toArray();
  }
}
