package org.gongbao.text;

/** How many marks are banned from line edges (R4; CLREQ, line composition rules). */
public enum KinsokuLevel {
  NONE,
  BASIC,
  GB,
  STRICT
}
