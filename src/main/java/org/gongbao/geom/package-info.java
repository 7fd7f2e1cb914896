/**
 * Exact geometry and ink: integers in 1/65536 pt, so that results repeat to the byte. Start at
 * {@link org.gongbao.geom.Length}.
 */
package org.gongbao.geom;
