/**
 * The finished document: what back ends read. Comes from {@code typeset}, goes to {@code export}.
 * Start at {@link org.gongbao.page.PagedDocument}.
 */
package org.gongbao.page;
