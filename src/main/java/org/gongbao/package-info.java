/**
 * gongbao typesets a bulletin issue described in YAML into a paginated PDF.
 *
 * <p>Packages, lowest first; each imports only those above it in this list, and {@code input},
 * {@code typeset} and {@code export} never import one another:
 *
 * <ol>
 *   <li>{@code geom}: lengths, rectangles, ink
 *   <li>{@code diag}, {@code node}: findings with places; the tree as written
 *   <li>{@code text}: character classes, break and spacing rules as tables (CLREQ)
 *   <li>{@code font}, {@code image}: font faces, roles, glyph measures; pictures as handed in
 *   <li>{@code model}: the issue as written
 *   <li>{@code style}: how a layout wants it to look
 *   <li>{@code page}: final positions, the logical tree, the line report
 *   <li>{@code input}: YAML and plain text to {@code model} and {@code style}
 *   <li>{@code typeset}: every layout decision, {@code model} and {@code style} to {@code page}
 *   <li>{@code export}: {@code page} to PDF and to text
 *   <li>{@code press}: finishing: parts of an issue, bleed and marks, proofs, change bars, press
 *       sheets
 *   <li>{@code check}: what an editor would question in the issue, what it says of itself against
 *       what it is
 *   <li>{@code compare}: two documents of {@code page}, what a reader has to read again
 *   <li>{@code app}: the library's front door, {@code Gongbao}
 *   <li>{@code cli}: the command line
 * </ol>
 */
package org.gongbao;
