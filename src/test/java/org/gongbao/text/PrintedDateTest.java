package org.gongbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026年3月1日,2026-03-01",
    "2026 年 12 月 31 日,2026-12-31",
    "二〇二六年三月一日,2026-03-01",
    "二○二六年十二月三十一日,2026-12-31",
    "二〇二六年十月二十日,2026-10-20",
    "2026-03-01,2026-03-01",
    "2026年2月30日,''",
    "2026年第一季度,''"
  })
  void datesAreReadAsPrinted(String printed, String iso) {
    assertEquals(iso, PrintedDate.iso(printed));
  }
}
