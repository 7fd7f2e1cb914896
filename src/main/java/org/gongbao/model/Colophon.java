package org.gongbao.model;

import java.util.List;
import java.util.OptionalInt;
import org.gongbao.diag.SourceSpan;

/**
 * The 版记 at the foot of the last page: who gets copies, who issues, when (R45, E12).
 *
 * @param copiesTo organs after 抄送：, one list each; may be empty
 * @param issuedBy the organ that has it printed
 * @param date as printed
 * @param copies how many are printed, for the line （共印320份）
 */
public record Colophon(
    List<List<Inline>> copiesTo,
    List<Inline> issuedBy,
    List<Inline> date,
    OptionalInt copies,
    SourceSpan span) {
  public Colophon {
    copiesTo = copiesTo.stream().map(List::copyOf).toList();
    issuedBy = List.copyOf(issuedBy);
    date = List.copyOf(date);
  }
}
