/**
 * Model blocks to flow items: what stands in which lines, in whole grid lines, not yet on pages.
 * Comes from {@code model} and {@code style}, goes to {@code typeset.page}. Start at {@link
 * org.gongbao.typeset.flow.FlowBuilder}; {@link org.gongbao.typeset.flow.FlowItem} is what it
 * gives.
 */
package org.gongbao.typeset.flow;
