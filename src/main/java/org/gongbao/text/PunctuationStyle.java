package org.gongbao.text;

/** How wide punctuation is set (R14). */
public enum PunctuationStyle {
  /** 全角式 */
  QUANJIAO,
  /** 开明式 */
  KAIMING,
  /** 半角式 */
  BANJIAO,
  /** 原样 */
  PLAIN
}
