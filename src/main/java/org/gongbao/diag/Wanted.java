package org.gongbao.diag;

/** What a value should have been: an argument of {@link Code#WRONG_TYPE} said in words. */
public enum Wanted {
  TEXT,
  LIST,
  MAP,
  WHOLE_NUMBER,
  SWITCH,
  BODY;

  String key() {
    return "Wanted." + name();
  }
}
