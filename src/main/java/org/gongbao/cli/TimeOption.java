package org.gongbao.cli;

import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time on the command line, with its distance from UTC: {@code 2026-03-01T09:00:00+08:00}. */
final class TimeOption implements ITypeConverter<ZonedDateTime> {
  @Override
  public ZonedDateTime convert(String value) {
    try {
      return ZonedDateTime.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(value);
    }
  }
}
