package org.gongbao.input.yaml;

import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.input.manuscript.TextFile;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ScalarNode;
import org.gongbao.node.Sources.SourceFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file into nodes. It works from parser events, so nothing is ever constructed from a
 * tag, and an alias is refused where it stands instead of being expanded.
 */
public final class NodeReader {
  private NodeReader() {}

  /**
   * The one document of a file.
   *
   * @return nothing after a finding that leaves no tree; findings that leave one, such as a
   *     duplicate key, are added and the tree is returned
   */
  public static Optional<Node> read(SourceFile file, Diagnostics diagnostics) {
    Optional<TextFile> text = TextFile.read(file.bytes(), file.name(), diagnostics);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // TextFile has kept to Limits.INPUT_BYTES
    ParserImpl parser = new ParserImpl(new StreamReader(text.get().text()), options);
    NodeBuilder builder = new NodeBuilder(parser, file.name(), text.get(), diagnostics);
    Optional<Node> root;
    try {
      root = builder.document();
    } catch (MarkedYAMLException e) {
      SyntaxFinding.add(e, text.get(), file.name(), diagnostics);
      return Optional.empty();
    } catch (NodeBuilder.Refused e) {
      return Optional.empty();
    }
    if (root.isEmpty() || isBlank(root.get())) {
      diagnostics.add(Code.EMPTY_FILE, new SourceSpan(file.name(), 1, 1, 0));
      return Optional.empty();
    }
    return root;
  }

  private static boolean isBlank(Node node) {
    return node instanceof ScalarNode scalar && scalar.value().isBlank() && !scalar.quoted();
  }
}
