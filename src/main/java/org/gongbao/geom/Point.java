package org.gongbao.geom;

/**
 * A place on a page: {@code x} to the right of, {@code y} below the top left corner of the trim.
 */
public record Point(Length x, Length y) {}
