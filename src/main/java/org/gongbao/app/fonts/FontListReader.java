package org.gongbao.app.fonts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.diag.Wanted;
import org.gongbao.font.FontRole;
import org.gongbao.input.yaml.NodeReader;
import org.gongbao.node.Node;
import org.gongbao.node.Node.Entry;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.MapNode;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.Sources.SourceFile;

/** Reads {@code fonts.yaml}: each role with its candidates in order. */
final class FontListReader {
  /** The candidates of a role, and where it is named. */
  record RoleList(SourceSpan span, List<FontCandidate> candidates) {}

  private final Diagnostics diagnostics;

  FontListReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Map<FontRole, RoleList> read(SourceFile file) {
    Map<FontRole, RoleList> roles = new EnumMap<>(FontRole.class);
    Optional<Node> root = NodeReader.read(file, diagnostics);
    for (Entry entry : root.map(this::entries).orElse(List.of())) {
      switch (entry.key().value()) {
        case "format" -> format(entry.value());
        case "roles" -> entries(entry.value()).forEach(role -> role(role, roles));
        default -> unknown(entry.key(), "format, roles");
      }
    }
    return roles;
  }

  static String word(FontRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private void format(Node node) {
    if (!(node instanceof ScalarNode number) || !number.value().equals("1")) {
      diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.WHOLE_NUMBER);
    }
  }

  private void role(Entry entry, Map<FontRole, RoleList> roles) {
    for (FontRole role : FontRole.values()) {
      if (word(role).equals(entry.key().value())) {
        roles.put(role, new RoleList(entry.key().span(), candidates(entry.value())));
        return;
      }
    }
    unknown(
        entry.key(),
        Arrays.stream(FontRole.values())
            .map(FontListReader::word)
            .collect(Collectors.joining(", ")));
  }

  private List<FontCandidate> candidates(Node node) {
    List<FontCandidate> candidates = new ArrayList<>();
    List<Node> items = node instanceof ListNode list ? list.items() : List.of(node);
    for (Node item : items) {
      if (item instanceof ScalarNode name) {
        candidates.add(FontCandidate.parse(name.value(), name.span()));
      } else {
        diagnostics.add(Code.WRONG_TYPE, item.span(), Wanted.TEXT);
      }
    }
    return candidates;
  }

  private List<Entry> entries(Node node) {
    if (node instanceof MapNode map) {
      return map.entries();
    }
    diagnostics.add(Code.WRONG_TYPE, node.span(), Wanted.MAP);
    return List.of();
  }

  private void unknown(ScalarNode key, String known) {
    diagnostics.add(Code.UNKNOWN_KEY_OF, key.span(), key.value(), known);
  }
}
