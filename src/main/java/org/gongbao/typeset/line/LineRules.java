package org.gongbao.typeset.line;

import org.gongbao.text.KinsokuLevel;
import org.gongbao.text.PunctuationStyle;

/**
 * The rules a text is broken and spaced by.
 *
 * @param hanging whether 、，。 may hang past the measure (R15)
 * @param hanLatinGap in 1/1000 em (R16)
 */
public record LineRules(
    KinsokuLevel kinsoku, PunctuationStyle punctuation, boolean hanging, int hanLatinGap) {}
