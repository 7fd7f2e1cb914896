package org.gongbao.typeset.flow;

import org.gongbao.diag.SourceSpan;

/**
 * A footnote broken into lines (R59).
 *
 * @param mark leaf of its mark in the text; like the other counted from 0 in the flow
 * @param label leaf of the mark that opens it
 * @param width of its column, in 1/65536 pt
 * @param size of its em, in 1/65536 pt
 * @param leading from baseline to baseline, in 1/65536 pt
 */
public record Note(
    int mark,
    int label,
    Paragraph paragraph,
    long width,
    long size,
    long leading,
    SourceSpan span) {}
