package org.gongbao.press.proof;

/**
 * Which proof this is.
 *
 * @param name 校次: 一校, 二校, or any short text
 * @param date as printed, such as 2026年3月1日
 */
public record ProofRound(String name, String date) {}
