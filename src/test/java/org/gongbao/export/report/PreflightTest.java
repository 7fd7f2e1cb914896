package org.gongbao.export.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongbao.diag.Diagnostics;
import org.gongbao.diag.SourceSpan;
import org.gongbao.font.ToyFont;
import org.gongbao.geom.Ink;
import org.gongbao.geom.Length;
import org.gongbao.geom.Rect;
import org.gongbao.image.ImageFile;
import org.gongbao.page.LineReport;
import org.gongbao.page.PageItem.ImageItem;
import org.gongbao.page.Surround;
import org.gongbao.testing.DrawnImage;
import org.gongbao.testing.PagesBuilder;
import org.junit.jupiter.api.Test;

/** What the report tells the print office (R71, R72). */
class PreflightTest {
  private static final Surround SURROUND =
      new Surround(Length.millimetres(3), Length.millimetres(15));

  @Test
  void inksPicturesFontsBlanksAndBoxesAreListed() throws IOException {
    String report = report();
    says(report, "\"trim\":[210,297],\"bleed\":[216,303],\"sheet\":[246,333]");
    says(report, "{\"ink\":\"c10 m100 y90 k5\",\"characters\":0,\"rules\":1}");
    says(report, "{\"ink\":\"k100\",\"characters\":2,\"rules\":0}");
    says(
        report,
        "\"colour\":\"rgb\",\"lineArt\":false,\"ppi\":24,\"source\":\"issue.yaml\",\"line\":1");
    says(report, "\"colour\":\"cmyk\"");
    says(report, "\"fonts\":[\"" + ToyFont.face().name() + "\"]");
    says(report, "\"blankPages\":[\"2\"]");
  }

  private static void says(String report, String words) {
    assertTrue(report.contains(words), words + " in " + report);
  }

  /** 30 pixels on 90 pt are 24 to the inch. */
  private static String report() throws IOException {
    PagesBuilder pages = new PagesBuilder().text(ToyFont.face(), 12, 80, 100, "公报");
    pages.rule(9, 9, 99, 99, new Ink(10, 100, 90, 5, 0xb5121b));
    for (byte[] file : List.of(DrawnImage.jpeg(30, 20), DrawnImage.jpegCmyk(30, 20))) {
      var image = ImageFile.read("a.jpg", file, SourceSpan.NONE, new Diagnostics());
      Rect area =
          new Rect(Length.points(100), Length.points(200), Length.points(90), Length.points(60));
      pages.item(new ImageItem(area, image.orElseThrow(), 0));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReportBackend()
        .write(
            pages.page().page().build(),
            new Reported(new LineReport(List.of()), SURROUND),
            out,
            new Diagnostics());
    return out.toString(StandardCharsets.UTF_8);
  }
}
