package org.gongbao.input.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.model.Inline;
import org.gongbao.model.Roster;
import org.gongbao.node.Sources.SourceFile;
import org.junit.jupiter.api.Test;

class RosterDecoderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void namesInOneTextArePartedByBlanksAndCommas() {
    assertEquals(
        List.of("石溪*", "向晚晴", "（女，回族）", "于澈*", "艾力·吐尔逊", "王", "米嘉*", "（女）", "（未完"),
        names("names: 石 溪、向晚晴（女，回族） 于澈　艾力·吐尔逊， 王 米嘉 （女）（未完"));
  }

  @Test
  void aNoteStandsBesideItsNameOrInIt() {
    String list = "names: [向晚晴（女）, {name: 叶蓁, note: （回族）}, {name: 于澈（大）, note: （女）}]";
    assertEquals(List.of("向晚晴", "（女）", "叶蓁*", "（回族）", "于澈（大）", "（女）"), names(list));
  }

  @Test
  void aLabelLosesTheBlanksThatSpreadItAndGivesItsNoteAway() {
    Roster.Names roster = (Roster.Names) roster("groups: [{label: 委　员（按笔画）：x, names: 石溪}]");
    assertEquals("委员（按笔画）：x", Inline.text(roster.groups().getFirst().label()));
    roster = (Roster.Names) roster("groups: [{label: 委　员（按笔画）, names: 石溪}]");
    assertEquals("委员", Inline.text(roster.groups().getFirst().label()));
    assertEquals("（按笔画）", Inline.text(roster.groups().getFirst().note()));
  }

  @Test
  void postsMayBeLinesOfText() {
    Roster.Posts roster = (Roster.Posts) roster("{order: post-first, posts: '镇长  石 溪'}");
    assertEquals("镇长", Inline.text(roster.holders().getFirst().post()));
    assertEquals("石溪", Inline.text(roster.holders().getFirst().name().text()));
  }

  private List<String> names(String yaml) {
    Roster.Names roster = (Roster.Names) roster(yaml);
    return roster.groups().getFirst().names().stream()
        .flatMap(name -> name.text().stream())
        .map(part -> Inline.text(List.of(part)) + (part instanceof Inline.Spread ? "*" : ""))
        .toList();
  }

  private Roster roster(String yaml) {
    SourceFile file = new SourceFile("r.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    RosterDecoder decoder = new RosterDecoder(diagnostics, new InlineDecoder(diagnostics));
    Optional<Roster> roster = NodeReader.read(file, diagnostics).flatMap(decoder::roster);
    assertEquals(List.of(), diagnostics.sorted());
    return roster.orElseThrow();
  }
}
