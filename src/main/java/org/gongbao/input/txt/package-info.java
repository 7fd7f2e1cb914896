/**
 * The plain text of a whole printed issue in, an {@link org.gongbao.model.Issue} out, with an
 * account of everything joined, left out or doubtful (R80, R82). Start at {@link
 * org.gongbao.input.txt.BulletinText}, which names the steps. No rule knows a place, an organ or a
 * title: only forms that any bulletin shares.
 */
package org.gongbao.input.txt;
