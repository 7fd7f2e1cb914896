package org.gongbao.compare;

import java.util.List;

/**
 * A page of a proof.
 *
 * @param label the number it is known by
 * @param pictures with their places, in drawing order
 * @param furniture what is drawn beside text and pictures: rules, folios, running heads, with their
 *     places; equal furniture looks alike
 */
public record ProofPage(String label, List<ProofPicture> pictures, List<Object> furniture) {
  public ProofPage {
    pictures = List.copyOf(pictures);
    furniture = List.copyOf(furniture);
  }
}
