/**
 * Pictures as they were handed in: bytes with a format and a size. Start at {@link
 * org.gongbao.image.ImageAsset}.
 */
package org.gongbao.image;
