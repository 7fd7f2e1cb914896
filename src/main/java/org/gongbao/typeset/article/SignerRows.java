package org.gongbao.typeset.article;

import java.util.List;
import org.gongbao.geom.Length;
import org.gongbao.style.PageMaster;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.typeset.flow.GridRows;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * Signers side by side in columns of one width, up to three in a row, the last at the right (GB/T
 * 9704 7.3.5.1). Where seals are set, they neither touch nor leave the type area.
 */
final class SignerRows {
  private static final int MOST = 3;

  /** Blank between signers, in 1/1000 em. */
  private static final int BETWEEN = 2000;

  /** Width and height of a seal. */
  private static final Length SEAL = Length.millimetres(42);

  private final PageMaster page;
  private final List<List<TextPiece>> signers;
  private final boolean sealed;
  private final GridRows grid;
  private final long between;

  SignerRows(Setting setting, List<List<TextPiece>> signers, boolean sealed) {
    Style style = setting.style(Role.SIGNER);
    this.page = setting.layout().page();
    this.signers = signers;
    this.sealed = sealed;
    this.grid = GridRows.of(style, page);
    this.between = style.em().thousandths(BETWEEN).units();
  }

  /**
   * Adds all signers and gives the grid lines they take.
   *
   * @param centre of the last column, in 1/65536 pt from the left of the type area
   */
  int add(long centre, List<Piece> pieces) {
    long widest = signers.stream().mapToLong(SignerRows::width).max().orElse(0);
    long pitch = Math.max(widest + between, sealed ? SEAL.units() : 0);
    long fit = 1 + Math.max(0, centre - widest / 2) / pitch;
    int columns = (int) Math.min(Math.min(MOST, fit), signers.size());
    int lines = signers.stream().mapToInt(List::size).max().orElse(0);
    int height = grid.rows(lines);
    int rows = Math.ceilDiv(signers.size(), columns);
    int step =
        sealed && rows > 1
            ? (int) Math.max(height, Math.ceilDiv(SEAL.units(), page.pitch().units()))
            : height;
    for (int i = 0; i < signers.size(); i++) {
      int row = i / columns;
      int inRow = Math.min(columns, signers.size() - row * columns);
      int fromRight = inRow - 1 - i % columns;
      int below = row * step + height - grid.rows(signers.get(i).size());
      add(signers.get(i), centre - fromRight * pitch, below * page.pitch().units(), pieces);
    }
    return (rows - 1) * step + height;
  }

  private void add(List<TextPiece> signer, long centre, long top, List<Piece> pieces) {
    // Lines are centred on the signer, not each on the page, so that widths of odd units agree.
    long width = width(signer);
    long left = centre - width / 2;
    for (TextPiece line : grid.stacked(signer)) {
      pieces.add(line.at(left + (width - line.line().width()) / 2, top + line.y()));
    }
  }

  private static long width(List<TextPiece> lines) {
    return lines.stream().mapToLong(line -> line.line().width()).max().orElse(0);
  }
}
