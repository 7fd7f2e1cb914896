/**
 * An article as flow items: its head, then block by block. Start at {@link
 * org.gongbao.typeset.article.FlowBuilder}.
 */
package org.gongbao.typeset.article;
