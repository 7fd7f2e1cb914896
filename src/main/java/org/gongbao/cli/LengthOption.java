package org.gongbao.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.geom.Length;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length on the command line, such as {@code 0.1mm}; a bare number counts millimetres. */
final class LengthOption implements ITypeConverter<Length> {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,6})?)(mm|cm|pt)?");

  @Override
  public Length convert(String value) {
    Matcher match = LENGTH.matcher(value);
    if (!match.matches()) {
      throw new TypeConversionException(value);
    }
    double number = Double.parseDouble(match.group(1));
    return "pt".equals(match.group(2))
        ? Length.points(number)
        : Length.millimetres("cm".equals(match.group(2)) ? number * 10 : number);
  }
}
