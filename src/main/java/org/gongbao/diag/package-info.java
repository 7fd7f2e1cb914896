/**
 * Findings: what is wrong, where, how grave, in which words. Start at {@link
 * org.gongbao.diag.Diagnostic}.
 */
package org.gongbao.diag;
