/**
 * Imposition: how finished pages lie on press sheets, as plain positions. A count of pages and
 * their size in, sides of sheets out; start at {@link org.gongbao.press.impose.Imposition}.
 */
package org.gongbao.press.impose;
