package org.gongbao.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.diag.Code;
import org.gongbao.diag.Diagnostics;
import org.gongbao.text.HanNumber;
import org.gongbao.text.SerialNumber;
import org.gongbao.text.SerialNumber.Form;

/** References of a regulation to a 条 of its own that it does not have (R56). */
final class ProvisionReferences {
  private static final String NUMBER = "第([〇零一二三四五六七八九十百千]{1,7})条";

  /** 本条例第四条第二款、第十二条: each number after the first follows the one before. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:本(?:条例|办法|规定|规则|细则|章程|准则|法|决定)|\\G(?<!^)(?:第[一二三四五六七八九十]+[款项])*[、和或至])" + NUMBER);

  private ProvisionReferences() {}

  static void report(List<CheckedLine> lines, Diagnostics diagnostics) {
    TreeSet<Integer> provisions = new TreeSet<>();
    for (CheckedLine line : lines) {
      if (line.kind() == CheckedLine.Kind.REGULATION && !line.quoted()) {
        line.number()
            .filter(n -> n.form() == Form.PROVISION)
            .map(SerialNumber::value)
            .ifPresent(provisions::add);
      }
    }
    if (provisions.size() < 2) {
      return;
    }
    for (CheckedLine line : lines) {
      Matcher reference = REFERENCE.matcher(line.text());
      while (!line.quoted() && reference.find()) {
        OptionalInt value = HanNumber.parse(reference.group(1));
        if (value.isPresent() && !provisions.contains(value.getAsInt())) {
          int from = reference.start(1) - 1;
          diagnostics.add(
              Code.REFERENCE_UNKNOWN,
              line.place(from, reference.end() - from),
              line.text().substring(from, reference.end()),
              Form.PROVISION.write(provisions.last()));
        }
      }
    }
  }
}
