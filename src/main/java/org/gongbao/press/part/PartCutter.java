package org.gongbao.press.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongbao.page.ArticlePlaces;
import org.gongbao.page.DocumentInfo;
import org.gongbao.page.OutlineEntry;
import org.gongbao.page.Page;
import org.gongbao.page.PageItem;
import org.gongbao.page.PageLabel;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.PlacedArticle;

/**
 * Cuts an offprint (单行本) out of an issue: its pages as they stand, with their numbers and running
 * heads, and of tree, bookmarks and links what still has its place.
 */
public final class PartCutter {
  private final PagedDocument issue;
  private final ArticlePlaces places;

  /** For an issue as it was set, before anything else was done to its pages. */
  public PartCutter(PagedDocument issue, ArticlePlaces places) {
    this.issue = issue;
    this.places = places;
  }

  /**
   * A part as a document.
   *
   * @param lostLinks how many links led to a page outside the part and are gone
   */
  public record Offprint(PagedDocument document, int lostLinks) {}

  /**
   * Cuts a part.
   *
   * @param title of the new document
   * @param cover whether the first page of the issue goes before it
   * @throws IllegalArgumentException when no article of the part stands on a page
   */
  public Offprint cut(Part part, String title, boolean cover) {
    Part.Pages range = range(part);
    KeptPages kept = KeptPages.of(range, cover && range.from() > 0, issue.pages().size());
    KeptItems items = new KeptItems(kept);
    List<Page> pages = new ArrayList<>();
    for (int page : kept.old()) {
      pages.add(issue.pages().get(page).with(items.of(own(part, range, page))));
    }
    List<OutlineEntry> bookmarks = new ArrayList<>();
    switch (part) {
      case Part.Pages all -> bookmarks.addAll(issue.outline());
      case Part.Articles articles -> {
        issue.outline().stream()
            .filter(entry -> entry.target().page() < range.from())
            .forEach(bookmarks::add);
        articles.numbers().stream().sorted().forEach(a -> bookmarks.addAll(outline(a)));
      }
    }
    PagedDocument document =
        new PagedDocument(
            info(title, kept, part),
            pages,
            new PartTree(issue.pages(), pages).of(issue.structure()),
            kept.outline(bookmarks));
    return new Offprint(document, items.lostLinks());
  }

  /** The pages of a part. */
  private Part.Pages range(Part part) {
    return switch (part) {
      case Part.Pages pages -> pages;
      case Part.Articles articles -> {
        List<PlacedArticle> placed =
            articles.numbers().stream()
                .map(places.articles()::get)
                .flatMap(Optional::stream)
                .toList();
        int from = placed.stream().mapToInt(PlacedArticle::from).min().orElse(-1);
        int to = placed.stream().mapToInt(PlacedArticle::to).max().orElse(-1);
        yield new Part.Pages(from, to);
      }
    };
  }

  /** What stands on a page for the part; a cover before it stays whole. */
  private List<PageItem> own(Part part, Part.Pages range, int page) {
    List<PageItem> items = issue.pages().get(page).items();
    return switch (part) {
      case Part.Pages all -> items;
      case Part.Articles articles ->
          page < range.from()
              ? items
              : IntStream.range(0, items.size())
                  .filter(item -> articles.owns(places.owners().get(page).get(item)))
                  .mapToObj(items::get)
                  .toList();
    };
  }

  private List<OutlineEntry> outline(int article) {
    return places.articles().get(article).map(PlacedArticle::outline).orElse(List.of());
  }

  /** What the part says of itself: its own title, the issue and the pages it was cut from. */
  private DocumentInfo info(String title, KeptPages kept, Part part) {
    DocumentInfo whole = issue.info();
    PageLabel first = issue.pages().get(kept.from()).label();
    PageLabel last = issue.pages().get(kept.to()).label();
    String subject = whole.title() + ' ' + first.through(last);
    String cut = whole.fingerprint() + '\n' + title + '\n' + kept.old() + '\n' + numbers(part);
    return new DocumentInfo(
        title, whole.author(), subject, whole.language(), fingerprint(cut), whole.date());
  }

  private static List<Integer> numbers(Part part) {
    return switch (part) {
      case Part.Pages all -> List.of();
      case Part.Articles articles -> articles.numbers().stream().sorted().toList();
    };
  }

  private static String fingerprint(String of) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
