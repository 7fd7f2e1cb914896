/**
 * The rules of Chinese text as tables and pure functions (CLREQ, GB/T 15834). Start at {@code
 * CharClass}.
 */
package org.gongbao.text;
