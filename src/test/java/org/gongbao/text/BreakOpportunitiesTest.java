package org.gongbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakOpportunitiesTest {
  @Test
  void spacesBeforeAUnitDoNotHideItsNumber() {
    assertEquals(Optional.of(BreakPreference.NUMBER_UNIT), of("共35  公里").preference(5));
  }

  @Test
  void spacesBehindAnOpeningMarkDoNotFreeIt() {
    assertFalse(of("甲“ 乙”").allowed(3));
  }

  @Test
  void theEndOfATextIsAlwaysABreak() {
    assertTrue(of("甲（").allowed(2));
  }

  @Test
  void anOrdinalOfManyDigitsIsReadInTimeThatGrowsWithItsLength() {
    String digits = "第" + "三".repeat(400_000) + "条";
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> of(digits));
  }

  @Test
  void aBracketBehindAnAddressDoesNotBeginALine() {
    assertFalse(of("甲(https://www.example.org/)乙").allowed(26));
  }

  private static BreakOpportunities of(String text) {
    int[] codePoints = text.codePoints().toArray();
    return BreakOpportunities.of(codePoints, TextClassifier.classify(codePoints), KinsokuLevel.GB);
  }
}
