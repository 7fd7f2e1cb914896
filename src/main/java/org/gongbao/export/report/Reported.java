package org.gongbao.export.report;

import org.gongbao.page.LineReport;
import org.gongbao.page.Surround;

/**
 * What a report tells besides the pages.
 *
 * @param surround of the pages as they are written, for the boxes
 */
public record Reported(LineReport lines, Surround surround) {}
