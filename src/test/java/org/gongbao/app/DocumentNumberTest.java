package org.gongbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
  @ParameterizedTest
  @CsvSource({
    "云政发〔2026〕7号, 云政发, 2026, 7",
    "云政发[2026]第12号, 云政发, 2026, 12",
    "云岫市人民政府令第31号, 云岫市人民政府令第, 0, 31",
    "2026年第3号, '', 2026, 3",
    "无号, 无号, 0, 0"
  })
  void lettersYearAndNumberAreTold(String written, String letters, int year, int number) {
    assertEquals(new DocumentNumber(letters, year, number, written), DocumentNumber.of(written));
  }

  @Test
  void numbersAreOrderedAsNumbers() {
    List<String> sorted =
        Stream.of("甲发〔2026〕11号", "甲发〔2026〕2号", "甲发〔2025〕30号", "乙发〔2026〕1号")
            .map(DocumentNumber::of)
            .sorted()
            .map(DocumentNumber::written)
            .toList();
    assertEquals(List.of("乙发〔2026〕1号", "甲发〔2025〕30号", "甲发〔2026〕2号", "甲发〔2026〕11号"), sorted);
  }
}
