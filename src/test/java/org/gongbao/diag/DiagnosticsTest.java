package org.gongbao.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final SourceSpan place = new SourceSpan("issue.yaml", 7, 14, 1);

  @Test
  void aCharacterMissingFromTwoRolesAtOnePlaceCountsOnce() {
    diagnostics.add(Code.MISSING_GLYPH, place, "😀", "1F600", "title");
    diagnostics.add(Code.MISSING_GLYPH, place, "😀", "1F600", "song");
    assertEquals(List.of("title"), roles());
  }

  @Test
  void anotherCharacterOrAnotherPlaceCountsAgain() {
    diagnostics.add(Code.MISSING_GLYPH, place, "😀", "1F600", "title");
    diagnostics.add(Code.MISSING_GLYPH, place, "😁", "1F601", "title");
    diagnostics.add(Code.MISSING_GLYPH, place.slice(1, 1), "😀", "1F600", "song");
    assertEquals(List.of("title", "title", "song"), roles());
  }

  private List<Object> roles() {
    return diagnostics.sorted().stream().map(finding -> finding.args().getLast()).toList();
  }
}
