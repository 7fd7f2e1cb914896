/**
 * The bulletin as written, without a thought of how it looks. Start at {@link
 * org.gongbao.model.Issue}; {@link org.gongbao.model.Block} and {@link org.gongbao.model.Inline}
 * are the grammar of content.
 */
package org.gongbao.model;
