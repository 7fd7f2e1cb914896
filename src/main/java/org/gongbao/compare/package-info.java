/**
 * Comparison of two set documents (R75): what a reader of the new proof has to read again. Two
 * documents come in as {@link org.gongbao.compare.Proof}s, changes and the state of every page come
 * out as a {@link org.gongbao.compare.Comparison}. Start at {@link org.gongbao.compare.Comparer}.
 */
package org.gongbao.compare;
