/**
 * How a layout wants the issue to look: pages, and a complete style for every role. Start at {@link
 * org.gongbao.style.Layout}.
 */
package org.gongbao.style;
