package org.gongbao.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongbao.diag.SourceSpan;
import org.gongbao.model.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleBalanceTest {
  private static final long EM = 1000;

  @ParameterizedTest
  @CsvSource({
    "关于云州市2026年市级预算调整方案（草案）的审查报告,关于云州市2026年市级预算|调整方案（草案）的审查报告",
    "云州市人民代表大会常务委员会关于批准云州市2025年市级决算的决议,云州市人民代表大会常务委员会|关于批准云州市2025年市级决算的决议",
    "云州市人民代表大会常务委员会关于修改《云州市物业管理条例》等三部地方性法规的决定," + "云州市人民代表大会常务委员会|关于修改《云州市物业管理条例》|等三部地方性法规的决定",
    "关于补选赵一、钱二三为省十五届人大代表的议案,关于补选赵一、钱二三|为省十五届人大代表的议案",
    "关于“加快城乡供水一体化，让丹陂水库惠及全市”议案的报告," + "关于“加快城乡供水一体化，|让丹陂水库惠及全市”议案的报告",
    "云州市第十五届人大常委会第二十七次会议纪要,云州市第十五届人大常委会|第二十七次会议纪要"
  })
  void titlesPartWhereAReaderPauses(String title, String lines) {
    assertEquals(List.of(lines.split("\\|")), parted(title, 18));
  }

  @Test
  void aTitleThatFitsStaysWhole() {
    assertEquals(List.of("云州市人民政府公告"), parted("云州市人民政府公告", 9));
  }

  @Test
  void noLineIsOneCharacterEvenWhenTheRestWouldFit() {
    assertEquals(List.of("甲乙丙", "丁戊"), parted("甲乙丙丁戊", 4));
  }

  @Test
  void linesToBeFilledAreAsFullAsTheJointsAllow() {
    List<Inline> content = List.of(new Inline.Text("关于云州市二〇二六年市级预算调整方案草案的报告", SourceSpan.NONE));
    List<String> lines =
        TitleBalance.filled(content, 23 * EM, 19 * EM, 17 * EM).stream().map(Inline::text).toList();
    assertEquals(List.of("关于云州市二〇二六年市级预算调整方案", "草案的报告"), lines);
  }

  @Test
  void numbersAndMarksStayTogether() {
    for (String line : parted("二月份完成12345万元，“三通一平”工程全部结束", 9)) {
      assertEquals(-1, "，”".indexOf(line.charAt(0)), line);
      assertEquals(-1, "“".indexOf(line.charAt(line.length() - 1)), line);
    }
    assertEquals(
        1, parted("总额12345678901234567890", 6).stream().filter(l -> l.contains("123456")).count());
  }

  @Test
  void aSpreadWordIsNotParted() {
    List<Inline> content =
        List.of(
            new Inline.Text("云州市人大常委会", SourceSpan.NONE),
            new Inline.Spread("会议纪要", 6, SourceSpan.NONE));
    List<String> lines =
        TitleBalance.balanced(content, 14 * EM, 9 * EM).stream().map(Inline::text).toList();
    assertEquals(List.of("云州市人大常委会", "会议纪要"), lines);
  }

  private static List<String> parted(String title, int em) {
    long width = title.codePoints().mapToLong(c -> c < 0x2000 ? EM / 2 : EM).sum();
    List<Inline> content = List.of(new Inline.Text(title, SourceSpan.NONE));
    return TitleBalance.balanced(content, width, em * EM).stream().map(Inline::text).toList();
  }
}
