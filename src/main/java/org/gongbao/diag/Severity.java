package org.gongbao.diag;

/** How grave a finding is. Only {@link #ERROR} stops the output from being written. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
