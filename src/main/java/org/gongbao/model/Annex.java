package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;

/**
 * Where an annex begins, on a page of its own (附件, E85, R43); what follows in the body belongs to
 * it.
 *
 * @param label such as 附件1; may be empty
 * @param title its lines; may be empty
 */
public record Annex(List<Inline> label, List<List<Inline>> title, SourceSpan span)
    implements Block {
  public Annex {
    label = List.copyOf(label);
    title = title.stream().map(List::copyOf).toList();
  }

  @Override
  public List<List<Inline>> texts() {
    List<List<Inline>> texts = new ArrayList<>();
    texts.add(label);
    texts.addAll(title);
    return List.copyOf(texts);
  }
}
