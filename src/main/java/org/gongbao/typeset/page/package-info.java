/**
 * Flow items to finished pages: where pages end, in which order they stand, what they are called.
 * Comes from {@code typeset.flow}, goes to {@code page}. Start at {@link
 * org.gongbao.typeset.page.PageFiller}, which ends pages, and {@link
 * org.gongbao.typeset.page.PageOrder}, which puts them in order.
 */
package org.gongbao.typeset.page;
