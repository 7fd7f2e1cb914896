package org.gongbao.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.geom.Length;
import org.gongbao.geom.Size;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The size of a sheet on the command line: a name, or width and height in millimetres. */
final class SheetOption implements ITypeConverter<Size> {
  private static final Pattern SIZE =
      Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?)[x×*](\\d{1,4}(?:\\.\\d{1,2})?)(?:mm)?");

  /** Width × height in millimetres (GB/T 148, ISO 217). */
  private static final Map<String, Size> NAMED =
      Map.of(
          "a1", size(594, 841),
          "a2", size(420, 594),
          "a3", size(297, 420),
          "a4", size(210, 297),
          "sra1", size(640, 900),
          "sra2", size(450, 640),
          "sra3", size(320, 450),
          "sra4", size(225, 320));

  @Override
  public Size convert(String value) {
    String written = value.toLowerCase(Locale.ROOT);
    Matcher match = SIZE.matcher(written);
    if (match.matches()) {
      return size(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)));
    }
    if (!NAMED.containsKey(written)) {
      throw new TypeConversionException(value);
    }
    return NAMED.get(written);
  }

  private static Size size(double width, double height) {
    return new Size(Length.millimetres(width), Length.millimetres(height));
  }
}
