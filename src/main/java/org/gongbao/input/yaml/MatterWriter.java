package org.gongbao.input.yaml;

import java.util.List;
import org.gongbao.model.Block;
import org.gongbao.model.Colophon;
import org.gongbao.model.Imprint;
import org.gongbao.model.Matter;
import org.gongbao.model.Matter.CoverPicture;
import org.gongbao.model.Matter.Masthead;

/** Writes what {@link MatterDecoder} reads. */
final class MatterWriter {
  private final YamlText out;
  private final InlineWriter inlines;

  MatterWriter(YamlText out, InlineWriter inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  void matter(Matter matter) {
    masthead(matter.masthead());
    matter.startPage().ifPresent(page -> out.line(0, "start-page: " + page));
    matter.imprint().ifPresent(this::imprint);
    matter.colophon().ifPresent(this::colophon);
    body("inside-cover", matter.coverPages().insideFront());
    body("inside-back", matter.coverPages().insideBack());
    body("back-cover", matter.coverPages().back());
  }

  private void masthead(Masthead masthead) {
    inlines.content(0, "pinyin", masthead.pinyin());
    inlines.lines(0, "serial", masthead.serial());
    inlines.content(0, "cn", masthead.cn());
    inlines.content(0, "issn", masthead.issn());
    if (masthead.picture().isPresent()
        || masthead.titleImage().isPresent()
        || !masthead.caption().isEmpty()
        || !masthead.credit().isEmpty()) {
      out.line(0, "cover:");
      masthead.titleImage().ifPresent(i -> out.scalar(2, "title-image: ", i.name()));
      masthead.picture().ifPresent(this::picture);
      inlines.content(2, "caption", masthead.caption());
      inlines.content(2, "credit", masthead.credit());
    }
  }

  private void picture(CoverPicture picture) {
    out.scalar(2, "image: ", picture.image().name());
    FigureWriter.alt(out, 2, picture.alt());
  }

  private void imprint(Imprint imprint) {
    out.blank();
    out.line(0, "imprint:");
    for (Imprint.Entry entry : imprint.entries()) {
      inlines.lines(2, YamlText.scalar(entry.label().text()), entry.value());
    }
  }

  private void colophon(Colophon colophon) {
    out.blank();
    out.line(0, "colophon:");
    if (colophon.copiesTo().size() == 1) {
      inlines.content(2, "copies-to", colophon.copiesTo().getFirst());
    } else {
      inlines.lines(2, "copies-to", colophon.copiesTo());
    }
    inlines.content(2, "issued-by", colophon.issuedBy());
    inlines.content(2, "date", colophon.date());
    colophon.copies().ifPresent(copies -> out.line(2, "copies: " + copies));
  }

  private void body(String key, List<Block> body) {
    if (!body.isEmpty()) {
      out.blank();
      new BodyWriter(out).body(0, key, body);
    }
  }
}
