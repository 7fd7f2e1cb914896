package org.gongbao.style;

/** A short explanation for the reference pages, in both their languages. */
public record Gloss(String english, String chinese) {}
