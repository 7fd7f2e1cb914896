package org.gongbao.typeset.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.image.ImageAsset;
import org.gongbao.model.Alt;
import org.gongbao.model.Inline;
import org.gongbao.model.Issue;
import org.gongbao.model.Matter.CoverPicture;
import org.gongbao.model.Matter.Masthead;
import org.gongbao.page.StructNode;
import org.gongbao.style.CoverField;
import org.gongbao.style.CoverItem;
import org.gongbao.style.Role;
import org.gongbao.style.Style;
import org.gongbao.style.StyleKeys;
import org.gongbao.typeset.figure.Resolution;
import org.gongbao.typeset.flow.ContentLines;
import org.gongbao.typeset.flow.DisplayLines;
import org.gongbao.typeset.flow.Leaves;
import org.gongbao.typeset.flow.Piece;
import org.gongbao.typeset.flow.Piece.ImagePiece;
import org.gongbao.typeset.flow.Piece.RulePiece;
import org.gongbao.typeset.flow.Piece.TextPiece;
import org.gongbao.typeset.flow.Setting;

/**
 * Sets the items of a cover or a masthead, each at its own height, or lower where an item above it
 * takes more room than the layout gave it. Bands and boxes lie behind all of them.
 */
public final class CoverSetting {
  /** Lines of a field with no leading of its own stand 1.4 em apart. */
  private static final int LEADING = 1400;

  /** Blank kept below a field that moves what follows, unless the layout sets them closer. */
  private static final Length BLANK = Length.millimetres(7);

  private static final Ink PLACEHOLDER = new Ink(0, 0, 0, 15, 0xdadada);

  private final Issue issue;
  private final Setting setting;
  private final Leaves leaves;
  private final Diagnostics diagnostics;
  private final Length width;
  private final Length height;
  private final List<Piece> behind = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  /** Where the lowest item so far ends, as set and as the layout has it for one line. */
  private Length bottom = Length.ZERO;

  private Length designed = Length.ZERO;
  private SourceSpan last;
  private boolean tooTall;

  /**
   * Prepares an area.
   *
   * @param width of the area
   * @param height of the area; an item that ends below it is an error
   */
  public CoverSetting(
      Issue issue,
      Setting setting,
      Leaves leaves,
      Diagnostics diagnostics,
      Length width,
      Length height) {
    this.issue = issue;
    this.setting = setting;
    this.leaves = leaves;
    this.diagnostics = diagnostics;
    this.width = width;
    this.height = height;
    this.last = issue.span();
  }

  /** The pieces of all items, from the left and the top edge of the area. */
  public List<Piece> set(List<CoverItem> items) {
    items.stream()
        .sorted(Comparator.comparing(CoverItem::top))
        .forEach(
            item -> {
              switch (item) {
                case CoverItem.Field field -> field(field);
                case CoverItem.Words words ->
                    text(
                        List.of(List.of(new Inline.Text(words.text(), SourceSpan.NONE))),
                        words.role(),
                        StructNode.Role.P,
                        words);
                case CoverItem.Rule rule -> rule(rule);
                case CoverItem.Band band ->
                    behind(band.place(), band.top(), band.width(), band.height(), band.ink());
                case CoverItem.Box box -> box(box);
                case CoverItem.Picture picture -> picture(picture);
              }
            });
    List<Piece> all = new ArrayList<>(behind);
    all.addAll(pieces);
    return all;
  }

  private void field(CoverItem.Field item) {
    Masthead masthead = issue.matter().masthead();
    boolean title = item.field() == CoverField.TITLE;
    if (title && masthead.titleImage().isPresent() && item.height().units() > 0) {
      ImageAsset image = masthead.titleImage().get();
      long wide = item.height().units() * image.width() / image.height();
      Length room = new Length(Math.min(wide, width.units()));
      image(image, item, room, item.height(), lettering(), titleSpan());
      return;
    }
    List<List<Inline>> content = content(item.field());
    if (!content.isEmpty()) {
      boolean cover = title && item.role() == Role.COVER_TITLE;
      text(content, item.role(), cover ? StructNode.Role.TITLE : StructNode.Role.P, item);
    }
  }

  private List<List<Inline>> content(CoverField field) {
    Masthead masthead = issue.matter().masthead();
    return switch (field) {
      case TITLE -> issue.title();
      case NUMBER -> List.of(List.of(new Inline.Text(IssueNames.number(issue), issue.span())));
      case ORGAN -> issue.organ();
      case DATE -> line(issue.date());
      case PINYIN -> line(masthead.pinyin());
      case SERIAL -> masthead.serial();
      case CN -> line(masthead.cn());
      case ISSN -> line(masthead.issn());
      case CAPTION -> line(masthead.caption());
      case CREDIT -> line(masthead.credit());
    };
  }

  private static List<List<Inline>> line(List<Inline> content) {
    return content.isEmpty() ? List.of() : List.of(content);
  }

  private void text(List<List<Inline>> content, Role role, StructNode.Role tag, CoverItem item) {
    SourceSpan span =
        content.getFirst().isEmpty() ? issue.span() : content.getFirst().getFirst().span();
    int leaf = leaves.add(tag, span);
    Style style = setting.style(role);
    Length size = style.get(StyleKeys.SIZE);
    Length leading = style.get(StyleKeys.LEADING);
    long step = (leading.units() > 0 ? leading : size.thousandths(LEADING)).units();
    Length top = top(item);
    long baseline = top.plus(size.thousandths(880)).units();
    long room = Math.min(setting.measure(), width.minus(item.place().inset()).units());
    List<TextPiece> lines =
        new DisplayLines(setting, diagnostics).aligned(content, role, room, room, leaf);
    for (TextPiece line : lines) {
      pieces.add(line.at(x(item.place(), line.line().width()), baseline));
      baseline += step;
    }
    Length more = new Length((lines.size() - 1) * step);
    last = span;
    end(top.plus(more).plus(size), item.top().plus(size));
  }

  private void rule(CoverItem.Rule rule) {
    Length top = top(rule);
    long wide = rule.width().units();
    pieces.add(
        new RulePiece(
            x(rule.place(), wide), top.units(), wide, rule.thickness().units(), rule.ink()));
    end(top.plus(rule.thickness()), rule.top().plus(rule.thickness()));
  }

  private void behind(CoverItem.Place place, Length top, Length wide, Length high, Ink ink) {
    behind.add(new RulePiece(x(place, wide.units()), top.units(), wide.units(), high.units(), ink));
  }

  private void box(CoverItem.Box box) {
    long x = x(box.place(), box.width().units());
    long y = box.top().units();
    long line = box.thickness().units();
    long right = x + box.width().units() - line;
    long foot = y + box.height().units() - line;
    behind.add(new RulePiece(x, y, box.width().units(), line, box.ink()));
    behind.add(new RulePiece(x, foot, box.width().units(), line, box.ink()));
    behind.add(new RulePiece(x, y, line, box.height().units(), box.ink()));
    behind.add(new RulePiece(right, y, line, box.height().units(), box.ink()));
  }

  /** The picture as large as fits its area; without one the area shows where it will stand. */
  private void picture(CoverItem.Picture item) {
    Optional<CoverPicture> picture = issue.matter().masthead().picture();
    if (picture.isEmpty()) {
      Length top = top(item);
      behind(item.place(), top, item.width(), item.height(), PLACEHOLDER);
      end(top.plus(item.height()), item.top().plus(item.height()));
      return;
    }
    CoverPicture given = picture.get();
    int leaf = leaves.picture(given.alt(), given.span());
    image(given.image(), item, item.width(), item.height(), leaf, given.span());
  }

  /** The title as lettering is told in the words it stands for. */
  private int lettering() {
    List<Inline> words = ContentLines.joined(issue.title());
    Alt alt = new Alt(Optional.of(Inline.text(words)), false);
    return leaves.picture(alt, titleSpan());
  }

  private SourceSpan titleSpan() {
    List<Inline> words = ContentLines.joined(issue.title());
    return words.isEmpty() ? issue.span() : ContentLines.span(words);
  }

  private void image(
      ImageAsset image,
      CoverItem item,
      Length roomWide,
      Length roomHigh,
      int leaf,
      SourceSpan span) {
    Length top = top(item);
    long wide = Math.min(roomWide.units(), roomHigh.units() * image.width() / image.height());
    long high = wide * image.height() / image.width();
    long x = x(item.place(), roomWide.units()) + (roomWide.units() - wide) / 2;
    long y = top.units() + (roomHigh.units() - high) / 2;
    Resolution.check(image, image.name(), new Length(wide), span, diagnostics);
    pieces.add(new ImagePiece(image, x, y, wide, high, leaf));
    end(top.plus(roomHigh), item.top().plus(roomHigh));
  }

  /** The height of an item, once what stands above it has its room. */
  private Length top(CoverItem item) {
    Length gap = item.top().minus(designed);
    Length least = bottom.plus(gap.compareTo(BLANK) < 0 ? gap : BLANK);
    return item.top().compareTo(least) < 0 ? least : item.top();
  }

  private void end(Length setBottom, Length designedBottom) {
    bottom = setBottom.compareTo(bottom) > 0 ? setBottom : bottom;
    designed = designedBottom.compareTo(designed) > 0 ? designedBottom : designed;
    if (bottom.compareTo(height) > 0 && !tooTall) {
      tooTall = true;
      diagnostics.add(
          Code.COVER_TOO_TALL, last, Math.ceil(bottom.toMillimetres()), height.toMillimetres());
    }
  }

  /** The left edge of something so wide. */
  private long x(CoverItem.Place place, long wide) {
    long inset = place.inset().units();
    return switch (place.align()) {
      case JUSTIFY, LEFT -> inset;
      case CENTRE -> (width.units() - wide) / 2;
      case RIGHT -> width.units() - inset - wide;
    };
  }
}
