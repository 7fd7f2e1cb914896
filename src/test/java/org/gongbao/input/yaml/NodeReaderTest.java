package org.gongbao.input.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Diagnostics;
import org.gongbao.node.Node;
import org.gongbao.node.Node.Entry;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.Sources.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Node> read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return NodeReader.read(new SourceFile("a.yaml", bytes), diagnostics);
  }

  private List<String> findings() {
    return diagnostics.sorted().stream()
        .map(d -> d.span().line() + ":" + d.span().column() + " " + d.code())
        .toList();
  }

  /** Every line of every value as {@code line:column text}. */
  private static List<String> places(Node node) {
    List<String> places = new ArrayList<>();
    switch (node) {
      case MapNode map -> {
        for (Entry entry : map.entries()) {
          places.addAll(places(entry.value()));
        }
      }
      case ListNode list -> list.items().forEach(item -> places.addAll(places(item)));
      case ScalarNode scalar ->
          scalar
              .lines()
              .forEach(
                  line ->
                      places.add(
                          line.span().line() + ":" + line.span().column() + " " + line.text()));
    }
    return places;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineOfALiteralBlockHasItsPlace(String end) {
    String yaml =
        String.join(
            end, "body: |", "", "  一、甲", "    缩进", "", "  𬭎乙", "list:", "- |2-", "   两格", "x: 丙");
    assertEquals(
        List.of("2:1 ", "3:3 一、甲", "4:3   缩进", "5:1 ", "6:3 𬭎乙", "9:3  两格", "10:4 丙"),
        places(read(yaml).orElseThrow()));
    assertEquals(List.of(), findings());
  }

  @Test
  void chompingDoesNotMoveLines() {
    assertEquals(
        List.of("2:2 甲", "3:1 ", "5:3 乙", "8:2 丙"),
        places(read("a: |+\n 甲\n\nb: |-\n  乙\n\nc: | # 注\n 丙").orElseThrow()));
  }

  @Test
  void oneLineScalarsHavePlacesInsideTheirQuotes() {
    assertEquals(
        List.of("1:4 甲 乙", "2:5 丙", "3:5 丁", "4:6 一", "4:9 二"),
        places(read("a: 甲 乙 # 注\nb: \"丙\"\nc: '丁'\nd: [ 一, 二]").orElseThrow()));
  }

  @Test
  void foldedAndEscapedScalarsNameTheirLineOnly() {
    assertEquals(
        List.of("1:0 甲 乙", "3:0 a\tb", "4:0 丙 丁"),
        places(read("a: 甲\n  乙\nb: \"a\\tb\"\nc: >\n  丙\n  丁\n").orElseThrow()));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheText() {
    assertEquals(List.of("1:4 甲"), places(read("\uFEFFa: 甲").orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\n\tb: 2|2:1 YAML_TAB",
        "a:\n  - x\n\t- y|3:1 YAML_TAB",
        "a: 1\na: 2|2:1 YAML_DUPLICATE_KEY",
        "a: 1\nb: 2\n'a': 3|3:1 YAML_DUPLICATE_KEY",
        "a: &x 1\nb: *x|1:4 YAML_ALIAS",
        "b: *x|1:4 YAML_ALIAS",
        "a: !!java.net.URL [x]|1:4 YAML_TAG",
        "a: 1\n---\nb: 2|2:1 YAML_DOCUMENTS",
        "[a]: 1|1:1 YAML_KEY",
        "a：1\nb: 2|1:2 YAML_COLON",
        "a: b: c|1:5 YAML_COLON",
        "a: 1\n  b: 2|2:4 YAML_COLON",
        "a:\n    b: 1\n  c: 2|3:3 YAML_INDENT",
        "a: \"甲\nb: 2\n|1:4 YAML_UNCLOSED",
        "a: [甲, 乙\nb: 2\n|1:4 YAML_UNCLOSED",
        "a: @甲|1:4 YAML_QUOTE_NEEDED",
        "a: \"\\ud800\"|1:4 CONTROL_CHARACTER",
        "a: \"\\0\"|1:4 CONTROL_CHARACTER",
        "a: 甲\u0007乙|1:5 CONTROL_CHARACTER",
        "a: 甲\u0000乙|1:5 NOT_TEXT",
        "# 空\n|1:1 EMPTY_FILE",
        "|1:1 EMPTY_FILE",
        "---\n|1:1 EMPTY_FILE"
      })
  void brokenYamlIsFoundWhereItStands(String sample) {
    int bar = sample.lastIndexOf('|');
    read(sample.substring(0, bar));
    assertEquals(List.of(sample.substring(bar + 1)), findings());
  }

  @Test
  void aFileInAnotherEncodingIsNotText() {
    byte[] gbk = {'a', ':', ' ', '1', '\n', 'b', ':', ' ', (byte) 0xCE, (byte) 0xD2};
    NodeReader.read(new SourceFile("a.yaml", gbk), diagnostics);
    assertEquals(List.of("2:4 NOT_TEXT"), findings());
  }

  @Test
  void deepNestingIsRefusedWithoutRecursion() {
    read("a: " + "[".repeat(100_000));
    assertEquals(List.of("1:68 YAML_TOO_DEEP"), findings());
  }

  @Test
  void tenMegabytesInOneLineAreRefused() {
    read("a: " + "x".repeat(10_000_000));
    assertEquals(List.of("1:1048577 LINE_TOO_LONG"), findings());
  }

  @Test
  void aFileLargerThanTheLimitOfSnakeYamlIsRead() {
    String line = "- " + "字".repeat(400) + "\n";
    assertEquals(4000, places(read(line.repeat(4000)).orElseThrow()).size());
  }
}
