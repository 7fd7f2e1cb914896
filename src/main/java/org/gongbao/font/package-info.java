/**
 * Font faces and roles: bytes in, measures and embeddable subsets out; no files are opened here.
 * Start at {@link org.gongbao.font.FontFace}.
 */
package org.gongbao.font;
