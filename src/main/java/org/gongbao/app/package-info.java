/**
 * The library's front door, and the only place that opens files. Start at {@link
 * org.gongbao.app.Gongbao}.
 */
package org.gongbao.app;
