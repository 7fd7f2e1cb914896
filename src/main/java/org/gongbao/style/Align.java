package org.gongbao.style;

/** How lines stand in their measure. */
public enum Align {
  /** Both edges flush; the last line at the left. */
  JUSTIFY,
  LEFT,
  CENTRE,
  RIGHT
}
