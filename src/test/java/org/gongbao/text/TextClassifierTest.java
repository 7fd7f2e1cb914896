package org.gongbao.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextClassifierTest {
  @Test
  void bothHalvesOfAnEllipsisAreOfOneKind() {
    for (String text : new String[] {"甲等……2031年", "甲……ABC", "ABC……甲", "A级……（乙）"}) {
      CharClass[] classes = classify(text);
      int at = text.indexOf('…');
      assertEquals(CharClass.ELLIPSIS, classes[at], text);
      assertEquals(CharClass.ELLIPSIS, classes[at + 1], text);
    }
    assertEquals(CharClass.LATIN_CLOSING, classify("wait… what")[4]);
  }

  @Test
  void ellipsesAndSpacesAreReadInTimeThatGrowsWithTheirNumber() {
    String text = "甲" + "… ".repeat(200_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> classify(text));
  }

  @Test
  void aHyphenBehindAQuantityIsAConnectorAndElsewhereASign() {
    assertEquals(CharClass.CONNECTOR, classify("3%-5%")[2]);
    assertEquals(CharClass.CONNECTOR, classify("2031年-2035年")[5]);
    assertEquals(CharClass.CONNECTOR, classify("3-5")[1]);
    assertEquals(CharClass.PREFIX, classify("增速为-8.8%")[3]);
    assertEquals(CharClass.PREFIX, classify("当年-8.8%")[2]);
  }

  @Test
  void aRatioSignBetweenDigitsBelongsToTheNumber() {
    CharClass[] number = new CharClass[3];
    Arrays.fill(number, CharClass.DIGIT);
    assertArrayEquals(number, classify("3∶1"));
    assertEquals(CharClass.HAN, classify("甲∶1")[1]);
  }

  private static CharClass[] classify(String text) {
    return TextClassifier.classify(text.codePoints().toArray());
  }
}
