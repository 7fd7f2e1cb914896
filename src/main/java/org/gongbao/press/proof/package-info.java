/**
 * Proofs 校样 (R74): a finished document in, the same pages with watermark, line numbers and source
 * anchors out, and an index from each anchor to the place it was written at. Start at {@link
 * org.gongbao.press.proof.ProofFurniture}.
 */
package org.gongbao.press.proof;
