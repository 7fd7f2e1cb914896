/**
 * Press sheets as PDF: pages of a finished PDF and their places in, sheets out. Pages are taken
 * over as they are, fonts and pictures once. Start at {@link
 * org.gongbao.export.pdf.sheet.PageFile}.
 */
package org.gongbao.export.pdf.sheet;
