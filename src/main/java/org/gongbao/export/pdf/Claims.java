package org.gongbao.export.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.StructNode;
import org.gongbao.page.StructNode.Role;
import org.gongbao.page.StructNode.StructGroup;
import org.gongbao.page.StructNode.StructLeaf;

/**
 * What a PDF may say it conforms to: all its profile aims at, less what the issue falls short of. A
 * file never claims what is not so; each thing that is missing is a finding where it should be
 * written.
 */
final class Claims {
  private final PagedDocument document;
  private final Diagnostics diagnostics;
  private final Set<PdfConformance> held;

  private Claims(PagedDocument document, PdfProfile profile, Diagnostics diagnostics) {
    this.document = document;
    this.diagnostics = diagnostics;
    this.held = EnumSet.noneOf(PdfConformance.class);
    held.addAll(profile.conformance());
  }

  static Set<PdfConformance> of(
      PagedDocument document, PdfProfile profile, Diagnostics diagnostics) {
    Claims claims = new Claims(document, profile, diagnostics);
    claims.title();
    claims.date();
    claims.alternatives();
    claims.characters();
    return claims.held;
  }

  private void title() {
    if (document.info().title().isBlank()) {
      List<PdfConformance> failed = requiring(PdfFeature.TITLE);
      failed.forEach(lost -> diagnostics.add(Code.TITLE_MISSING, SourceSpan.NONE, lost.toString()));
      drop(failed);
    }
  }

  private void date() {
    if (document.info().date().isEmpty()) {
      List<PdfConformance> failed = requiring(PdfFeature.DATE);
      failed.forEach(lost -> diagnostics.add(Code.DATE_MISSING, SourceSpan.NONE, lost.toString()));
      drop(failed);
    }
  }

  private void alternatives() {
    List<PdfConformance> failed = requiring(PdfFeature.ALTERNATIVES);
    List<SourceSpan> silent = new ArrayList<>();
    if (!failed.isEmpty()) {
      silent(document.structure(), silent);
    }
    if (!silent.isEmpty()) {
      for (PdfConformance lost : failed) {
        silent.forEach(span -> diagnostics.add(Code.ALT_MISSING, span, lost.toString()));
      }
      drop(failed);
    }
  }

  /** Where pictures without words were written. */
  private static void silent(StructNode node, List<SourceSpan> found) {
    if (node instanceof StructGroup group) {
      if (group.role() == Role.FIGURE && group.attributes().alt().orElse("").isBlank()) {
        found.add(span(group).orElse(SourceSpan.NONE));
      }
      group.kids().forEach(kid -> silent(kid, found));
    }
  }

  private static Optional<SourceSpan> span(StructNode node) {
    return switch (node) {
      case StructLeaf leaf -> Optional.of(leaf.span());
      case StructGroup group ->
          group.kids().stream().map(Claims::span).flatMap(Optional::stream).findFirst();
    };
  }

  private void characters() {
    List<PdfConformance> failed =
        held.stream().filter(c -> c.forbids(PdfFeature.PRIVATE_CHARACTERS)).toList();
    if (!failed.isEmpty()) {
      boolean all =
          new CharacterReport(document, diagnostics)
              .report(Code.PRIVATE_CHARACTER, c -> Character.getType(c) != Character.PRIVATE_USE);
      if (!all) {
        drop(failed);
      }
    }
  }

  private List<PdfConformance> requiring(PdfFeature feature) {
    return held.stream().filter(c -> c.requires(feature)).toList();
  }

  private void drop(List<PdfConformance> failed) {
    for (PdfConformance lost : failed) {
      held.remove(lost);
      lost.weaker().ifPresent(held::add);
    }
  }
}
