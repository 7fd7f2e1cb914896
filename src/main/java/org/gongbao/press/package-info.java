/**
 * Finishing: set pages in, pages for the press, the proof-reader or a part of the issue out.
 * Positions of what was set never change here.
 */
package org.gongbao.press;
