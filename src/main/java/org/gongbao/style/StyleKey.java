package org.gongbao.style;

/**
 * A property of a style.
 *
 * @param name as layout files write it
 * @param initial when nothing sets it
 * @param inherited whether an element takes it from the element it is based on
 */
public record StyleKey<T>(String name, Codec<T> codec, T initial, boolean inherited) {}
