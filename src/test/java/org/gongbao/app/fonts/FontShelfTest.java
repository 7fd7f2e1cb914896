package org.gongbao.app.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongbao.app.fonts.FontRow.Use;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Diagnostics;
import org.gongbao.font.FontBook;
import org.gongbao.font.FontFace;
import org.gongbao.font.FontRole;
import org.gongbao.font.ToyFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontShelfTest {
  private static final int[] FEW = {'A', '一', '二'};
  private static final int[] MORE = {'A', '一', '三', '二', '，'};

  @TempDir private Path root;
  private Path folder;
  private Path system;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void makeFolders() throws IOException {
    folder = Files.createDirectories(root.resolve("fonts/node_modules/default")).getParent();
    folder = folder.getParent();
    system = Files.createDirectories(root.resolve("system/truetype/maker"));
    list(
        """
        format: 1
        roles:
          song: [first.ttf, second.ttf, 玩具宋, node_modules/default/song.ttf]
          kai: kai.ttc#Wanted
        """);
    font(folder.resolve("node_modules/default/song.ttf"), "Default", MORE);
  }

  @Test
  void droppedFontsComeBeforeInstalledOnesAndDefaultsLast() throws IOException {
    assertEquals("Default", main(FontRole.SONG));
    font(system.resolve("FIRST.TTF"), "Installed", FEW);
    assertEquals("Installed", main(FontRole.SONG));
    font(folder.resolve("second.ttf"), "Dropped", FEW);
    assertEquals("Dropped", main(FontRole.SONG));
  }

  @Test
  void droppedFontsAreKnownByTheirOwnNames() throws IOException {
    font(folder.resolve("anything.ttf"), "玩具宋", FEW);
    FontShelf shelf = shelf();
    assertEquals("Toy 玩具宋", shelf.book(diagnostics).get().main(FontRole.SONG).get().family());
    assertEquals(List.of(), shelf.unused());
  }

  @Test
  void aFaceOfACollectionIsFoundByName() throws IOException {
    byte[] other = ToyFont.bytes("Other", FEW, 0);
    Files.write(
        system.resolve("kai.ttc"), ToyFont.collection(other, ToyFont.bytes("Wanted", FEW, 0)));
    assertEquals("Wanted", main(FontRole.KAI));
  }

  @Test
  void rareCharactersComeFromFallbacks() throws IOException {
    font(folder.resolve("first.ttf"), "Dropped", FEW);
    FontBook book = shelf().book(diagnostics).get();
    assertEquals("Dropped", face(book, FontRole.SONG, '一'));
    assertEquals("Default", face(book, FontRole.SONG, '三'));
    assertSame(book.main(FontRole.SONG).get(), book.face(FontRole.SONG, 'A').get());
    assertEquals(Optional.empty(), book.face(FontRole.SONG, 0xE000));
  }

  @Test
  void aRoleWithoutFontBorrowsAndSaysSoOnce() {
    FontBook book = shelf().book(diagnostics).get();
    assertFalse(codes().contains(Code.FONT_ROLE_BORROWED), "before it is used");
    assertEquals("Default", face(book, FontRole.KAI, '一'));
    assertEquals("Default", face(book, FontRole.KAI, '二'));
    assertEquals(List.of(Code.FONT_ROLE_BORROWED), codes());
    assertEquals(List.of("kai", "song"), diagnostics.sorted().getFirst().args());
  }

  @Test
  void refusedFontsAreFoundWithTheirPlaceInTheList() throws IOException {
    byte[] cff = ToyFont.bytes("Cff", FEW, 0);
    ByteBuffer.wrap(cff).putInt(0, 0x4F54544F);
    Files.write(folder.resolve("first.ttf"), cff);
    Files.write(folder.resolve("second.ttf"), ToyFont.bytes("Closed", FEW, 2));
    Files.write(system.resolve("first.ttf"), ToyFont.centredMarks("Traditional"));
    Files.writeString(system.resolve("second.ttf"), "no font");
    assertEquals("Default", main(FontRole.SONG));
    assertEquals(
        List.of(Code.FONT_CFF, Code.FONT_CENTRED_MARKS, Code.FONT_NO_EMBEDDING, Code.FONT_BROKEN),
        codes());
    assertEquals(3, diagnostics.sorted().getFirst().span().line());
    assertEquals(10, diagnostics.sorted().getFirst().span().column());
  }

  @Test
  void noFontAtAllIsAnError() throws IOException {
    Files.delete(folder.resolve("node_modules/default/song.ttf"));
    assertEquals(Optional.empty(), shelf().book(diagnostics));
    assertEquals(List.of(Code.FONT_NONE), codes());
  }

  @Test
  void theListingTellsWhatEachFontDoes() throws IOException {
    font(folder.resolve("first.ttf"), "Dropped", FEW);
    Files.write(folder.resolve("second.ttf"), ToyFont.bytes("Closed", FEW, 2));
    font(folder.resolve("stray.ttf"), "Stray", FEW);
    FontShelf shelf = shelf();
    List<FontRow> song = shelf.rows().stream().filter(r -> r.role().equals("song")).toList();
    assertEquals(
        List.of(Use.MAIN, Use.REFUSED, Use.FALLBACK), song.stream().map(FontRow::use).toList());
    assertEquals("installable", song.getFirst().embedding());
    assertEquals(6761, song.getFirst().missing().size());
    FontRow kai = shelf.rows().stream().filter(r -> r.role().equals("kai")).findAny().get();
    assertEquals(Use.BORROWED, kai.use());
    assertEquals("song", kai.file());
    assertEquals(List.of(folder.resolve("stray.ttf")), shelf.unused());
  }

  @Test
  void mistakesInTheListHavePlaces() throws IOException {
    list("format: 1\nroles:\n  sung: [a.ttf]\n  song: {a: b}\nfont: x\n");
    shelf();
    assertEquals(List.of(Code.UNKNOWN_KEY_OF, Code.WRONG_TYPE, Code.UNKNOWN_KEY_OF), codes());
  }

  @Test
  void everySystemHasItsFolders() {
    Path home = Path.of("/home/one");
    assertTrue(
        FontFolders.of("Linux", home, java.util.Map.of())
            .contains(home.resolve(".local/share/fonts")));
    assertTrue(
        FontFolders.of("Mac OS X", home, java.util.Map.of())
            .contains(home.resolve("Library/Fonts")));
    assertTrue(
        FontFolders.of("Windows 11", home, java.util.Map.of("SystemRoot", "D:/Windows"))
            .contains(Path.of("D:/Windows/Fonts")));
  }

  @Test
  void theShippedListIsReadWithoutFindings() {
    Path shipped = Path.of("fonts");
    FontShelf.open(shipped, List.of(), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
  }

  private void list(String yaml) throws IOException {
    Files.writeString(folder.resolve("fonts.yaml"), yaml);
  }

  private static void font(Path file, String name, int[] characters) throws IOException {
    Files.write(file, ToyFont.bytes(name, characters, 0));
  }

  private FontShelf shelf() {
    return FontShelf.open(folder, List.of(root.resolve("system")), diagnostics);
  }

  private String main(FontRole role) {
    return shelf().book(diagnostics).get().main(role).get().name();
  }

  private static String face(FontBook book, FontRole role, int codePoint) {
    return book.face(role, codePoint).map(FontFace::name).orElse("none");
  }

  private List<Code> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }
}
