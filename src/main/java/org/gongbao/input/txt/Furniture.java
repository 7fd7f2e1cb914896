package org.gongbao.input.txt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;

/** Takes out what belongs to the printed page: folios (E88) and running heads. */
final class Furniture {
  private static final Pattern DASHED =
      Pattern.compile("[-—–－─―·•~～]+\\s*(\\d{1,4}|[ivxIVX]{1,6})\\s*[-—–－─―·•~～]+");
  private static final Pattern WORDED =
      Pattern.compile("第\\s*\\d{1,4}\\s*页(?:[，,/\\s]*共\\s*\\d{1,4}\\s*页)?");
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");
  private static final int FEWEST = 3;

  private final ImportNotes notes;

  Furniture(ImportNotes notes) {
    this.notes = notes;
  }

  /** The lines that are left; what followed a folio now follows a page break. */
  List<PrintedLine> remove(List<PrintedLine> lines) {
    boolean[] folio = new boolean[lines.size()];
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < folio.length; i++) {
      String text = Normalizer.normalize(lines.get(i).text(), Normalizer.Form.NFKC);
      folio[i] = DASHED.matcher(text).matches() || WORDED.matcher(text).matches();
      if (BARE.matcher(text).matches()) {
        bare.add(i);
      }
    }
    rising(lines, bare).forEach(i -> folio[i] = true);
    boolean[] head = runningHeads(lines, folio);
    List<PrintedLine> kept = new ArrayList<>();
    boolean page = false;
    for (int i = 0; i < folio.length; i++) {
      PrintedLine line = lines.get(i);
      if (folio[i] || head[i]) {
        notes.leaveOut(folio[i] ? Code.IMPORT_FOLIO : Code.IMPORT_RUNNING_HEAD, line);
        page = true;
      } else {
        kept.add(page ? line.afterPage() : line);
        page = false;
      }
    }
    return kept;
  }

  /** Bare numbers are folios when they count pages: each one more than the one before, or two. */
  private List<Integer> rising(List<PrintedLine> lines, List<Integer> bare) {
    List<Integer> folios = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    int last = -1;
    for (int i : bare) {
      int number =
          Integer.parseInt(Normalizer.normalize(lines.get(i).text(), Normalizer.Form.NFKC));
      boolean next =
          !run.isEmpty() && number > last && number <= last + 2 && i - run.getLast() >= 4;
      if (!next) {
        take(run, folios, lines);
        run.clear();
      }
      run.add(i);
      last = number;
    }
    take(run, folios, lines);
    return folios;
  }

  private void take(List<Integer> run, List<Integer> folios, List<PrintedLine> lines) {
    if (run.size() >= FEWEST) {
      folios.addAll(run);
    } else {
      run.forEach(i -> notes.note(Code.IMPORT_BARE_NUMBER, lines.get(i), lines.get(i).text()));
    }
  }

  /** Lines next to a page break that come again at other page breaks, digits aside. */
  private boolean[] runningHeads(List<PrintedLine> lines, boolean[] folio) {
    Map<String, List<Integer>> atBreak = new HashMap<>();
    Map<String, Integer> anywhere = new HashMap<>();
    for (int i = 0; i < folio.length; i++) {
      if (folio[i]) {
        continue;
      }
      PrintedLine line = lines.get(i);
      String key = shape(line.text());
      anywhere.merge(key, 1, Integer::sum);
      boolean after = line.page() || i > 0 && folio[i - 1];
      boolean before = i + 1 < folio.length && (folio[i + 1] || lines.get(i + 1).page());
      if ((after || before) && line.width() <= 40 && !LineForm.ends(line.text())) {
        atBreak.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    boolean[] head = new boolean[folio.length];
    atBreak.forEach(
        (key, at) -> {
          if (at.size() >= FEWEST && at.size() == anywhere.get(key)) {
            at.forEach(i -> head[i] = true);
          }
        });
    return head;
  }

  private static String shape(String text) {
    Matcher digits = Pattern.compile("\\d+").matcher(Blanks.none(text));
    return digits.replaceAll("0");
  }
}
