/**
 * What stands in which lines, in whole grid lines, not yet on pages: the vocabulary of flow items
 * and what sets plain lines and paragraphs as such. Start at {@link
 * org.gongbao.typeset.flow.FlowItem}.
 */
package org.gongbao.typeset.flow;
