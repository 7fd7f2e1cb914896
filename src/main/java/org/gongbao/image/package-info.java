/**
 * Pictures as they were handed in: bytes with a format, a size and the way they are to be held. A
 * header says all that is needed to set and to embed a picture, so nothing is decoded here and no
 * desktop class is loaded. Start at {@link org.gongbao.image.ImageFile}.
 */
package org.gongbao.image;
