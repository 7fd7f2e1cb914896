package org.gongbao.export.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gongbao.image.ImageAsset;
import org.gongbao.page.Form;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** The forms and pictures of one PDF, each drawn once however many pages show it. */
final class Forms {
  /**
   * A form among those of its page. One that stands elsewhere among those of another page is
   * written again, so that its name says no more than its place.
   */
  private record Place(Form form, int index) {}

  private final ResourceNames names;
  private final Map<Place, PdfTemplate> drawn = new HashMap<>();
  private final Map<ImageAsset, PdfTemplate> pictures = new HashMap<>();
  private int onPage;

  Forms(ResourceNames names) {
    this.names = names;
  }

  /** The forms of a page are counted from here on. */
  void newPage() {
    onPage = 0;
  }

  /**
   * The form as an object of the PDF.
   *
   * @param painter draws it the first time
   */
  PdfTemplate of(Form form, PdfContentByte canvas, Consumer<PdfContentByte> painter) {
    Place place = new Place(form, ++onPage);
    PdfTemplate known = drawn.get(place);
    if (known == null) {
      names.form(place.index);
      known =
          canvas.createTemplate(
              Space.points(form.size().width().units()),
              Space.points(form.size().height().units()));
      painter.accept(known);
      drawn.put(place, known);
    }
    return known;
  }

  /** A picture as a form one unit wide and high. */
  PdfTemplate of(ImageAsset asset, Image image, PdfContentByte canvas) {
    return pictures.computeIfAbsent(
        asset,
        a -> {
          names.picture(a);
          PdfTemplate unit = canvas.createTemplate(1, 1);
          unit.addImage(image, 1, 0, 0, 1, 0, 0);
          return unit;
        });
  }
}
