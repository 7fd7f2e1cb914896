package org.gongbao.app.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongbao.app.fonts.FontListReader.RoleList;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontRole;
import org.gongbao.font.FontSource;
import org.gongbao.node.Sources.SourceFile;

/** The fonts at hand: what {@code fonts/fonts.yaml} asks for and the folders have. */
public final class FontShelf {
  private final Map<FontRole, List<FontPlace>> places = new EnumMap<>(FontRole.class);
  private final Map<FontRole, SourceSpan> spans = new EnumMap<>(FontRole.class);
  private final FontFinder finder;
  private final SourceSpan list;
  private final FontOpener opener = new FontOpener();

  private FontShelf(FontFinder finder, SourceSpan list) {
    this.finder = finder;
    this.list = list;
  }

  /**
   * Looks for fonts without opening them.
   *
   * @param folder with {@code fonts.yaml}; fonts are dropped here and npm puts the defaults here
   */
  public static FontShelf open(Path folder, Diagnostics diagnostics) {
    List<Path> system =
        FontFolders.of(
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")),
            System.getenv());
    return open(folder, system, diagnostics);
  }

  static FontShelf open(Path folder, List<Path> systemFolders, Diagnostics diagnostics) {
    Path list = folder.resolve("fonts.yaml");
    String name = list.toString().replace('\\', '/');
    FontShelf shelf = new FontShelf(new FontFinder(folder, systemFolders), SourceSpan.file(name));
    try {
      SourceFile file = new SourceFile(name, Files.readAllBytes(list));
      new FontListReader(diagnostics).read(file).forEach(shelf::put);
    } catch (IOException e) {
      diagnostics.add(
          Code.FILE_UNREADABLE, SourceSpan.file(name), name, e.getClass().getSimpleName());
    }
    return shelf;
  }

  /**
   * The book of one build. Faces open when the first character asks for them; a font that cannot
   * serve, and a role that has to borrow, are then found once.
   *
   * @return nothing after a {@code FONT_NONE} finding when no font serves for text
   */
  public Optional<FontBook> book(Diagnostics diagnostics) {
    Map<FontRole, List<FontSource>> sources = new EnumMap<>(FontRole.class);
    for (FontRole role : FontRole.values()) {
      sources.put(role, new RoleSources(role, this, diagnostics).all());
    }
    FontBook book = FontBook.of(sources);
    if (book.main(FontRole.SONG).isEmpty()) {
      diagnostics.add(Code.FONT_NONE, span(FontRole.SONG), FontListReader.word(FontRole.SONG));
      return Optional.empty();
    }
    return Optional.of(book);
  }

  /** What {@code gongbao fonts} lists: by role, every font found, in the order they are tried. */
  public List<FontRow> rows() {
    List<FontRow> rows = new ArrayList<>();
    for (FontRole role : FontRole.values()) {
      boolean chosen = false;
      for (FontPlace place : places(role)) {
        OpenedFont font = open(role, place);
        rows.add(FontRow.of(role, font, !chosen));
        chosen |= font.face().isPresent();
      }
      if (!chosen) {
        rows.add(FontRow.borrowed(role, lender(role)));
      }
    }
    return rows;
  }

  /** Font files dropped into the folder that no role asks for. */
  public List<Path> unused() {
    List<Path> used = places.values().stream().flatMap(List::stream).map(FontPlace::file).toList();
    return finder.droppedFiles().stream().filter(file -> !used.contains(file)).toList();
  }

  private Optional<FontRole> lender(FontRole role) {
    for (FontRole other : role.lenders()) {
      for (FontPlace place : places(other)) {
        if (open(other, place).face().isPresent()) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private void put(FontRole role, RoleList fonts) {
    places.put(role, finder.places(fonts.candidates()));
    spans.put(role, fonts.span());
  }

  /** Where {@code fonts.yaml} names a role, or the file where it does not. */
  SourceSpan span(FontRole role) {
    return spans.getOrDefault(role, list);
  }

  List<FontPlace> places(FontRole role) {
    return places.getOrDefault(role, List.of());
  }

  /** Opens a font; articles are set side by side, so that two may ask at once. */
  synchronized OpenedFont open(FontRole role, FontPlace place) {
    return opener.open(place, role != FontRole.LATIN);
  }
}
