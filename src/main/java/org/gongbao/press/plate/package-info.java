/**
 * Pages for the platemaker 制版: bleed, crop marks, slug line, and what stands too near the cut.
 * Start at {@link org.gongbao.press.plate.Bleed}.
 */
package org.gongbao.press.plate;
