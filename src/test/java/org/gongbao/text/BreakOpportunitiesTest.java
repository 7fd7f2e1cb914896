package org.gongbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
    assertEquals(true, of("甲（").allowed(2));
  }

  private static BreakOpportunities of(String text) {
    int[] codePoints = text.codePoints().toArray();
    return BreakOpportunities.of(codePoints, TextClassifier.classify(codePoints), KinsokuLevel.GB);
  }
}
