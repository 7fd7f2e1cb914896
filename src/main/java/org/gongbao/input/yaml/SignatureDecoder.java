package org.gongbao.input.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.input.manuscript.Manuscript;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.node.Node.ScalarNode;

/**
 * Signatures: text whose last line may be a date, or {@code {signers: …, date: …, seal: on}} with
 * the lines of one signer; {@code organs} has several side by side (E61, E62, R43).
 */
final class SignatureDecoder {
  private final Diagnostics diagnostics;
  private final InlineDecoder inlines;

  SignatureDecoder(Diagnostics diagnostics, InlineDecoder inlines) {
    this.diagnostics = diagnostics;
    this.inlines = inlines;
  }

  /** Nothing after a finding. */
  Optional<Block> signature(Node value) {
    if (value instanceof ScalarNode scalar) {
      return Optional.of(Manuscript.signature(InlineDecoder.written(scalar)));
    }
    return MapReader.of(value, diagnostics).map(map -> signature(map, value));
  }

  private Block signature(MapReader map, Node value) {
    map.exclude("signers", "organs");
    List<Block.Signer> signers = new ArrayList<>();
    map.optional("signers").ifPresent(node -> signer(node, signers));
    map.optional("organs").ifPresent(node -> organs(node, signers));
    Optional<Inline.Text> date =
        map.optional("date").flatMap(node -> Dates.printed(node, true, diagnostics));
    Optional<Boolean> seal = map.optional("seal").flatMap(node -> Values.on(node, diagnostics));
    map.finish();
    if (signers.isEmpty() && map.optional("date").isEmpty()) {
      diagnostics.add(Code.MISSING_KEY, value.span(), "signers");
    }
    List<Inline> printed = date.<List<Inline>>map(List::of).orElse(List.of());
    return new Block.Signature(signers, printed, seal, value.span());
  }

  private void organs(Node node, List<Block.Signer> signers) {
    if (node instanceof ListNode list) {
      list.items().forEach(item -> signer(item, signers));
    } else {
      signer(node, signers);
    }
  }

  private void signer(Node node, List<Block.Signer> signers) {
    List<List<Inline>> lines = inlines.nameLines(node);
    if (!lines.isEmpty()) {
      signers.add(new Block.Signer(lines));
    }
  }
}
