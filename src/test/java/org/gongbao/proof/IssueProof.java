package org.gongbao.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongbao.app.BuildOrder;
import org.gongbao.app.Built;
import org.gongbao.app.Gongbao;
import org.gongbao.app.Profile;
import org.gongbao.diag.Diagnostic;
import org.gongbao.diag.Progress;
import org.gongbao.testing.ExternalReader;
import org.gongbao.testing.ExtractedText;
import org.gongbao.testing.TaggedText;
import org.gongbao.testing.TypeArea;

/**
 * An issue built and its PDF read back by programs that know nothing of ours: what a print office
 * would check by hand before it prints.
 */
final class IssueProof {
  private static final Pattern NOTE_MARK = Pattern.compile("[①-⑳㉑-㊿]");
  private static final Pattern LABEL = Pattern.compile("(?m)^  label \\|(.*)\\|$");
  private static final Pattern ENTRY = Pattern.compile("(.+?)[·…]{3,}(\\d+)");
  private static final Pattern FOLIO = Pattern.compile("[-—](\\d+)[-—]");

  private final Path issue;
  private final Path pdf;
  private final Built built;
  private final List<TypeArea> areas;
  private final List<String> labels;

  private IssueProof(Path issue, Path pdf, Built built, String dump) {
    this.issue = issue;
    this.pdf = pdf;
    this.built = built;
    this.areas = TypeArea.inDump(dump);
    this.labels = LABEL.matcher(dump).results().map(match -> match.group(1)).toList();
  }

  /** Builds an issue into a folder. */
  static IssueProof of(Path issue, Path folder) throws IOException {
    Path pdf = folder.resolve("proof.pdf");
    Path dump = folder.resolve("proof.txt");
    BuildOrder order =
        new BuildOrder(
            issue,
            Optional.empty(),
            pdf,
            Optional.empty(),
            Optional.of(dump),
            Profile.WEB,
            Optional.empty());
    Built built = new Gongbao(Path.of("")).build(order, Progress.NONE);
    assertEquals(Built.Outcome.DONE, built.outcome(), () -> built.findings().toString());
    return new IssueProof(issue, pdf, built, Files.readString(dump));
  }

  int pages() {
    return built.pages();
  }

  Path pdf() {
    return pdf;
  }

  List<Diagnostic> findings() {
    return built.findings();
  }

  /** The typographic faults on the pages with body numbers. */
  PaperProof paper(double bodySize, Columns columns) throws IOException {
    List<List<PrintedLine>> printed = PrintedPages.read(pdf, areas, columns);
    PaperProof proof = new PaperProof(bodySize);
    proof.read(printed.subList(firstBodyPage(), printed.size()), columns.measure(areas.getFirst()));
    return proof;
  }

  /** The text of the body pages is the text of the YAML, in order, white space ignored (p11). */
  void textIsAsWritten(ExtractedText extractor) throws IOException {
    List<String> pages = extractor.pages(pdf, areas);
    List<String> body = pages.subList(firstBodyPage(), pages.size());
    assertEquals(List.of(), PrintedText.faults(body, WrittenText.all(issue)), extractor.toString());
  }

  /**
   * An offprint of an article holds its text and nothing else, on pages as large, and its first
   * bookmark leads to the page its title stands on (R54).
   *
   * @return its page labels
   */
  List<String> textIsOf(Path part, WrittenText.Piece article) throws IOException {
    try (PDDocument document = Loader.loadPDF(part.toFile())) {
      List<String> own =
          List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
      List<TypeArea> its = own.stream().map(label -> areas.get(labels.indexOf(label))).toList();
      List<String> pages =
          ExtractedText.PDFBOX.pages(part, its).stream()
              .map(page -> NOTE_MARK.matcher(page).replaceAll(""))
              .toList();
      // A masthead belongs to the first article.
      List<WrittenText.Piece> pieces = WrittenText.all(issue);
      int at = pieces.indexOf(article);
      boolean headed = at == 1 && pages.getFirst().startsWith(pieces.getFirst().lines().getFirst());
      assertEquals(
          List.of(),
          PrintedText.faults(pages, pieces.subList(headed ? 0 : at, at + 1)),
          part.toString());
      assertTrue(pages.getFirst().contains(article.title()), article.title());
      String title = document.getDocumentInformation().getTitle();
      assertEquals(article.title(), ExtractedText.withoutSpace(title));
      PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals(0, document.getPages().indexOf(first.findDestinationPage(document)));
      return own;
    }
  }

  /**
   * In whatever order a program reads, no line is torn and no character lost or added. Raised marks
   * of notes are words of their own to some.
   */
  void linesAreWholeIn(ExtractedText extractor) {
    List<List<String>> lines = ExtractedText.PDFTOTEXT_RAW.words(pdf, areas);
    List<String> pages = extractor.pages(pdf, areas);
    for (int page = 0; page < pages.size(); page++) {
      String read = pages.get(page);
      String unmarked = NOTE_MARK.matcher(read).replaceAll("");
      List<String> torn =
          lines.get(page).stream()
              .map(line -> NOTE_MARK.matcher(line).replaceAll(""))
              .filter(line -> !unmarked.contains(line))
              .toList();
      assertEquals(List.of(), torn, extractor + ", page " + (page + 1));
      assertEquals(characters(String.join("", lines.get(page))), characters(read));
    }
  }

  private static List<Integer> characters(String text) {
    return text.codePoints().sorted().boxed().toList();
  }

  /** The same along the structure tree of the PDF. */
  void treeIsAsWritten() throws IOException {
    StringBuilder text = new StringBuilder();
    for (TaggedText.Part part : TaggedText.of(pdf)) {
      if (part.page() >= firstBodyPage()) {
        text.append(ExtractedText.withoutSpace(part.text()));
      }
    }
    assertEquals(List.of(), PrintedText.faults(List.of(text.toString()), WrittenText.all(issue)));
  }

  /** Every contents entry names the page its title stands on; bookmarks and labels agree (p12). */
  int contentsAgree() throws IOException {
    List<String> heads = ExtractedText.PDFTOTEXT_RAW.pages(pdf, areas);
    List<String> folios = folios();
    String front =
        ExternalReader.run("pdftotext", "-raw", "-f", 1, "-l", firstBodyPage(), pdf, "-");
    String contents = ExtractedText.withoutSpace(front);
    contents = contents.substring(contents.indexOf("目录") + 2);
    Matcher entry = ENTRY.matcher(contents);
    List<String> bookmarks = bookmarks();
    List<WrittenText.Piece> articles = WrittenText.articles(issue);
    for (WrittenText.Piece article : articles) {
      assertTrue(entry.find(), "the contents list " + article.title());
      String folio = entry.group(2);
      assertTrue(entry.group(1).endsWith(article.listed()), entry.group(1));
      int page = folios.indexOf(folio);
      assertTrue(page >= 0, "no page prints the number " + folio + " of " + article.title());
      assertTrue(heads.get(page).contains(article.title()), article.title() + " on " + folio);
      assertEquals(folio, labels.get(page), "page label of " + article.title());
      assertTrue(
          bookmarks.contains(folio + " " + article.title()),
          "bookmark of " + article.title() + " on " + folio + " in " + bookmarks);
    }
    assertTrue(!entry.find(), "the contents list no more than the articles");
    return articles.size();
  }

  private int firstBodyPage() {
    return Math.max(0, labels.indexOf("1"));
  }

  /** The page numbers printed below the type area, empty where there is none. */
  private List<String> folios() {
    List<String> folios = new ArrayList<>();
    for (int page = 0; page < areas.size(); page++) {
      TypeArea area = areas.get(page);
      int foot = (int) Math.ceil(area.y() + area.height());
      String text =
          ExternalReader.run(
              "pdftotext",
              "-f",
              page + 1,
              "-l",
              page + 1,
              "-x",
              0,
              "-y",
              foot,
              "-W",
              1000,
              "-H",
              1000,
              pdf,
              "-");
      Matcher folio = FOLIO.matcher(ExtractedText.withoutSpace(text));
      folios.add(folio.find() ? folio.group(1) : "");
    }
    return folios;
  }

  /** The label of each bookmark's page with its title, blanks left out. */
  private List<String> bookmarks() throws IOException {
    List<String> bookmarks = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String[] pageLabels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertEquals(labels, List.of(pageLabels), "page labels");
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        int page = document.getPages().indexOf(item.findDestinationPage(document));
        bookmarks.add(pageLabels[page] + " " + ExtractedText.withoutSpace(item.getTitle()));
      }
    }
    return bookmarks;
  }
}
