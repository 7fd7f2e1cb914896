package org.gongbao.model;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.diag.SourceSpan;

/**
 * What is annexed, said below the text (附件说明, E84, R43).
 *
 * @param label such as 附件：
 * @param titles one for each annex; numbered when there are several
 */
public record AnnexNote(List<Inline> label, List<List<Inline>> titles, SourceSpan span)
    implements Block {
  public AnnexNote {
    label = List.copyOf(label);
    titles = titles.stream().map(List::copyOf).toList();
  }

  /** What stands before a title: the label before the first, and a number if there are several. */
  public List<Inline> lead(int title) {
    List<Inline> lead = new ArrayList<>(title == 0 ? label : List.of());
    lead.addAll(number(title));
    return List.copyOf(lead);
  }

  /** The number of a title, from 0; empty for a single one. */
  public List<Inline> number(int title) {
    return titles.size() < 2
        ? List.of()
        : List.of(new Inline.Text(title + 1 + ".", titles.get(title).getFirst().span()));
  }

  @Override
  public List<List<Inline>> texts() {
    List<List<Inline>> texts = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      texts.add(lead(i));
      texts.add(titles.get(i));
    }
    return List.copyOf(texts);
  }
}
