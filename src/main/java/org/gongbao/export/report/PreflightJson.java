package org.gongbao.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import org.gongbao.page.PagedDocument;
import org.gongbao.page.Surround;

/** The preflight in the report; lengths in millimetres. */
final class PreflightJson {
  private final JsonGenerator json;

  PreflightJson(JsonGenerator json) {
    this.json = json;
  }

  void write(PagedDocument document, Surround surround) throws IOException {
    Preflight preflight = Preflight.of(document);
    json.writeObjectFieldStart("preflight");
    boxes(document.pages().getFirst().trim(), surround);
    json.writeArrayFieldStart("inks");
    for (Map.Entry<String, Preflight.Use> ink : preflight.inks().entrySet()) {
      json.writeStartObject();
      json.writeStringField("ink", ink.getKey());
      json.writeNumberField("characters", ink.getValue().characters());
      json.writeNumberField("rules", ink.getValue().rules());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pictures");
    for (Preflight.Picture picture : preflight.pictures()) {
      picture(picture);
    }
    json.writeEndArray();
    names("fonts", preflight.fonts());
    names("blankPages", preflight.blanks());
    json.writeEndObject();
  }

  private void boxes(Size trim, Surround surround) throws IOException {
    json.writeObjectFieldStart("boxes");
    box("trim", trim, Length.ZERO);
    box("bleed", trim, surround.bleed());
    box("sheet", trim, surround.width());
    json.writeEndObject();
  }

  private void box(String name, Size trim, Length around) throws IOException {
    json.writeArrayFieldStart(name);
    for (Length side : new Length[] {trim.width(), trim.height()}) {
      Length whole = side.plus(around).plus(around);
      json.writeNumber(TotalsJson.rounded(whole.toMillimetres()));
    }
    json.writeEndArray();
  }

  private void picture(Preflight.Picture picture) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("page", picture.page());
    json.writeStringField("file", picture.item().image().name());
    String colour = picture.item().image().colour().name().toLowerCase(Locale.ROOT);
    json.writeStringField("colour", colour);
    json.writeBooleanField("lineArt", picture.item().image().isLineArt());
    json.writeNumberField("ppi", picture.ppi());
    json.writeStringField("source", picture.span().file());
    json.writeNumberField("line", picture.span().line());
    json.writeEndObject();
  }

  private void names(String field, Iterable<String> names) throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }
}
