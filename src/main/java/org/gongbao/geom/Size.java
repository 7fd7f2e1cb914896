package org.gongbao.geom;

/** A width and a height. */
public record Size(Length width, Length height) {}
