package org.gongbao.page;

import java.util.OptionalInt;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;

/**
 * Where one page goes on a press sheet.
 *
 * @param page index from 0; empty for a blank
 * @param trim where the cut page lies on the sheet, {@code creep} included
 * @param turned whether the page stands on its head, turned 180° about the middle of its trim
 * @param creep how far the page was moved towards its spine
 * @param clip what may be inked: up to the bleed where the page is cut, not past the fold
 */
public record SheetPlace(OptionalInt page, Rect trim, boolean turned, Length creep, Rect clip) {}
