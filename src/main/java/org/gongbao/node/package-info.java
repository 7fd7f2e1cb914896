/**
 * The tree of maps, lists and scalars that a file was written as, with places. Start at {@link
 * org.gongbao.node.Node}.
 */
package org.gongbao.node;
