/**
 * Parts of an issue 单行本: set pages in, the pages of an article, a section or a range out, with the
 * tags, bookmarks and links that remain. Start at {@link org.gongbao.press.part.PartCutter}.
 */
package org.gongbao.press.part;
