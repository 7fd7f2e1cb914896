/**
 * Plain manuscript text to blocks: headings, salutation, closing formula, signature and rosters
 * recognised by their form alone. Start at {@link org.gongbao.input.manuscript.Manuscript}.
 */
package org.gongbao.input.manuscript;
