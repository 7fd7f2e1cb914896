package org.gongbao.typeset.article;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Block;
import org.gongbao.model.Inline;
import org.gongbao.page.StructNode;
import org.gongbao.style.LayoutKeys;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.FlowItem;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * Who signs and when, at the right (R43). Without room for a seal the organ ends two em from the
 * edge and the date begins two em right of the organ; a date longer than the organ ends two em from
 * the edge and the organ moves in. With room for a seal the date ends four em from the edge and the
 * organ stands centred above it. A signer over several lines stands centred on itself, with the
 * date centred below; several signers stand side by side, the last of them above the date.
 */
final class SignatureSetting {
  private static final int FROM_EDGE = 2000;
  private static final int DATE_INDENT = 2000;
  private static final int SEALED = 4000;

  private final Setting setting;
  private final DisplayLines display;
  private final Leaves leaves;

  SignatureSetting(Setting setting, DisplayLines display, Leaves leaves) {
    this.setting = setting;
    this.display = display;
    this.leaves = leaves;
  }

  FlowItem.Block block(Block.Signature signature) {
    boolean sealed =
        signature.seal().orElseGet(() -> setting.layout().get(LayoutKeys.SIGNATURE_SEAL));
    List<List<TextPiece>> signers = new ArrayList<>();
    for (Block.Signer signer : signature.signers()) {
      int leaf = leaves.add(StructNode.Role.P, ContentLines.span(signer.lines().getFirst()));
      signers.add(natural(signer.lines(), Role.SIGNER, leaf));
    }
    List<TextPiece> date = new ArrayList<>();
    if (!signature.date().isEmpty()) {
      int leaf = leaves.add(StructNode.Role.P, ContentLines.span(signature.date()));
      date = natural(List.of(signature.date()), Role.SIGNATURE_DATE, leaf);
    }
    return stacked(signers, date, sealed);
  }

  private FlowItem.Block stacked(
      List<List<TextPiece>> signers, List<TextPiece> date, boolean sealed) {
    List<TextPiece> last = signers.isEmpty() ? List.of() : signers.getLast();
    Place place = sealed ? sealed(last, date) : place(last, date);
    Style signer = setting.style(Role.SIGNER);
    Style dated = setting.style(Role.SIGNATURE_DATE);
    GridRows dateGrid = GridRows.of(dated, setting.layout().page());
    List<Piece> pieces = new ArrayList<>();
    int rows = 0;
    if (!signers.isEmpty()) {
      SignerRows beside = new SignerRows(setting, signers, sealed);
      rows = beside.add(place.signers + place.signersWidth / 2, pieces);
    }
    if (!signers.isEmpty() && !date.isEmpty()) {
      rows += Math.max(signer.get(StyleKeys.AFTER), dated.get(StyleKeys.BEFORE));
    }
    long top = rows * setting.layout().page().pitch().units();
    for (TextPiece line : dateGrid.stacked(date)) {
      pieces.add(line.at(place.date, top + line.y()));
    }
    rows += date.isEmpty() ? 0 : dateGrid.rows(date.size());
    return FlowItem.Block.of(rows, pieces)
        .spaced(
            (signers.isEmpty() ? dated : signer).get(StyleKeys.BEFORE),
            (date.isEmpty() ? signer : dated).get(StyleKeys.AFTER))
        .keepingPrevious();
  }

  /**
   * Left edges, in 1/65536 pt from the left of the type area.
   *
   * @param signersWidth of the widest line
   */
  private record Place(long signers, long signersWidth, long date) {}

  private Place place(List<TextPiece> signers, List<TextPiece> date) {
    long signersWidth = widest(signers);
    long dateWidth = widest(date);
    long edge = setting.measure() - fromEdge(signers.isEmpty() ? Role.SIGNATURE_DATE : Role.SIGNER);
    if (signers.size() > 1) {
      long width = Math.max(signersWidth, dateWidth);
      return new Place(
          edge - (width + signersWidth) / 2, signersWidth, edge - (width + dateWidth) / 2);
    }
    long indent = setting.style(Role.SIGNER).em().thousandths(DATE_INDENT).units();
    if (signers.isEmpty() || dateWidth > signersWidth) {
      long left = edge - dateWidth;
      return new Place(Math.max(0, left - indent), signersWidth, left);
    }
    long left = edge - signersWidth;
    // A date nearly as long as the organ would run past the edge of the page's text.
    long dateLeft = Math.min(left + indent, setting.measure() - dateWidth);
    return new Place(left, signersWidth, dateLeft);
  }

  /** With a seal: the date ends four em from the edge, the last signer is centred above it. */
  private Place sealed(List<TextPiece> signers, List<TextPiece> date) {
    long signersWidth = widest(signers);
    long dateWidth = widest(date);
    Role role = date.isEmpty() ? Role.SIGNER : Role.SIGNATURE_DATE;
    long edge = setting.measure() - setting.style(role).em().thousandths(SEALED).units();
    if (date.isEmpty()) {
      return new Place(Math.max(0, edge - signersWidth), signersWidth, 0);
    }
    long left = edge - dateWidth / 2 - signersWidth / 2;
    long most = setting.measure() - signersWidth;
    return new Place(Math.max(0, Math.min(left, most)), signersWidth, edge - dateWidth);
  }

  private List<TextPiece> natural(List<List<Inline>> content, Role role, int leaf) {
    long room = setting.measure() - 2 * fromEdge(role);
    List<TextPiece> pieces = new ArrayList<>();
    for (TextPiece line : display.aligned(content, role, room, setting.measure(), leaf)) {
      pieces.add(line.at(0, 0));
    }
    return pieces;
  }

  private long fromEdge(Role role) {
    Style style = setting.style(role);
    int asked = style.get(StyleKeys.RIGHT);
    return style.em().thousandths(asked > 0 ? asked : FROM_EDGE).units();
  }

  private static long widest(List<TextPiece> lines) {
    return lines.stream().mapToLong(line -> line.line().width()).max().orElse(0);
  }
}
