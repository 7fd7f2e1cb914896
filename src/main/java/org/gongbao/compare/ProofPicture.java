package org.gongbao.compare;

import org.gongbao.geom.Rect;
import org.gongbao.image.ImageAsset;

/**
 * A picture at its place.
 *
 * @param page index from 0
 */
public record ProofPicture(int page, Rect area, ImageAsset image) {}
