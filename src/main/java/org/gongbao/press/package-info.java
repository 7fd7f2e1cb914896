/**
 * Finishing: set pages in, pages for the press, the proof-reader or a part of the issue out.
 * Positions of what was set never change here. {@code plate} makes pages for the platemaker, {@code
 * impose} sheets, {@code proof} the furniture of a proof, {@code part} offprints.
 */
package org.gongbao.press;
