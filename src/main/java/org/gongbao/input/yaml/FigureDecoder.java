package org.gongbao.input.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.model.Alt;
import org.gongbao.model.Block;
import org.gongbao.model.Figure;
import org.gongbao.model.Figure.Picture;
import org.gongbao.model.Figure.Place;
import org.gongbao.model.Figure.Width;
import org.gongbao.model.Inline;
import org.gongbao.node.Node;
import org.gongbao.node.Node.ListNode;
import org.gongbao.style.Codecs;

/**
 * {@code figure: {image: a.jpg, caption: …, credit: …, width: 20, place: float}}, and several side
 * by side as {@code figures}.
 */
final class FigureDecoder {
  static final String COLUMN = "column";
  static final String PAGE = "page";

  /** Widest picture that can be asked for, in characters. */
  private static final int WIDEST = 200;

  /** Most pictures side by side. */
  private static final int MOST = 6;

  private static final Pattern SIZE =
      Pattern.compile("(\\d{1,4}(?:\\.\\d)?) ?[x×X*] ?(\\d{1,4}(?:\\.\\d)?) ?(?:mm|毫米)?");

  private final Files files;
  private final InlineDecoder inlines;
  private final Diagnostics diagnostics;

  FigureDecoder(Files files, InlineDecoder inlines, Diagnostics diagnostics) {
    this.files = files;
    this.inlines = inlines;
    this.diagnostics = diagnostics;
  }

  /** One picture; nothing after a finding. */
  Optional<Block> figure(Node value) {
    Optional<MapReader> map = MapReader.of(value, diagnostics);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> place = place(map.get());
    Optional<Picture> picture = picture(map.get());
    return picture.map(p -> new Figure(List.of(p), List.of(), place.orElse(Place.HERE), p.span()));
  }

  /** A list of pictures, or {@code {pictures: […], caption: …, place: …}}. */
  Optional<Block> figures(Node value) {
    if (value instanceof ListNode list) {
      return row(list.items(), value, List.of(), Place.HERE);
    }
    Optional<MapReader> map = MapReader.of(value, diagnostics);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> place = place(map.get());
    map.get().required("pictures");
    List<Node> items = map.get().list("pictures");
    List<Inline> caption = map.get().optional("caption").map(inlines::content).orElse(List.of());
    map.get().finish();
    return row(items, value, caption, place.orElse(Place.HERE));
  }

  private Optional<Block> row(List<Node> items, Node value, List<Inline> caption, Place place) {
    if (items.size() > MOST) {
      diagnostics.add(Code.OUT_OF_RANGE, value.span(), items.size(), "1", Integer.toString(MOST));
      return Optional.empty();
    }
    List<Picture> pictures =
        items.stream()
            .flatMap(item -> MapReader.of(item, diagnostics).stream())
            .flatMap(map -> picture(map).stream())
            .toList();
    return pictures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Figure(pictures, caption, place, value.span()));
  }

  /** {@code place}; a picture as wide as the page lies across unless another place is named. */
  private Optional<Place> place(MapReader map) {
    Optional<Place> place =
        map.optional("place").flatMap(n -> Codecs.choice(Place.class).decode(n, diagnostics));
    boolean wide =
        map.optional("width")
            .flatMap(node -> Values.text(node, diagnostics))
            .filter(PAGE::equals)
            .isPresent();
    return place.isEmpty() && wide ? Optional.of(Place.ACROSS) : place;
  }

  private Optional<Picture> picture(MapReader map) {
    map.exclude("image", "placeholder");
    Optional<Figure.Content> content = content(map);
    Width width = map.optional("width").flatMap(this::width).orElse(Width.COLUMN);
    List<Inline> caption = map.optional("caption").map(inlines::content).orElse(List.of());
    List<Inline> credit = map.optional("credit").map(inlines::content).orElse(List.of());
    Alt alt = AltDecoder.alt(map, diagnostics);
    map.finish();
    return content.map(c -> new Picture(c, width, caption, credit, alt, map.span()));
  }

  private Optional<Figure.Content> content(MapReader map) {
    Optional<Node> frame = map.optional("placeholder");
    if (frame.isPresent()) {
      return frame.flatMap(this::size).map(Figure.Placeholder::new);
    }
    Optional<Node> name = map.required("image");
    Optional<String> file = name.flatMap(node -> Values.text(node, diagnostics));
    return file.isEmpty()
        ? Optional.empty()
        : name.flatMap(files::image).map(image -> new Figure.Stored(image, file.get()));
  }

  private Optional<Size> size(Node node) {
    Optional<String> text = Values.text(node, diagnostics);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher size = SIZE.matcher(text.get());
    if (size.matches()) {
      double width = Double.parseDouble(size.group(1));
      double height = Double.parseDouble(size.group(2));
      if (width >= 1 && height >= 1) {
        return Optional.of(new Size(Length.millimetres(width), Length.millimetres(height)));
      }
    }
    diagnostics.add(Code.BAD_VALUE, node.span(), text.get(), "80x50mm");
    return Optional.empty();
  }

  private Optional<Width> width(Node node) {
    Optional<String> text = Values.text(node, diagnostics);
    if (text.isEmpty() || text.get().equals(COLUMN) || text.get().equals(PAGE)) {
      return text.map(word -> Width.COLUMN);
    }
    if (!text.get().matches("-?\\d+")) {
      diagnostics.add(Code.UNKNOWN_WORD, node.span(), text.get(), COLUMN + ", " + PAGE + ", 20");
      return Optional.empty();
    }
    OptionalInt em = Values.number(node, 1, WIDEST, diagnostics);
    return em.isEmpty() ? Optional.empty() : Optional.of(new Width(em));
  }
}
