package org.gongbao.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * How a PDF asks for ink, read from its objects by PDFBox: the colour operators of every content
 * stream and form, and the colour spaces of every picture.
 */
public final class DrawnInks {
  private static final Set<String> OPERATORS =
      Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "ri");

  private DrawnInks() {}

  /** Every colour operator with its operands as {@code 0 0 0 1 k}, each once, in order. */
  public static Set<String> operators(PDDocument pdf) throws IOException {
    Set<String> found = new TreeSet<>();
    for (var page : pdf.getPages()) {
      collect(new PDFStreamParser(page).parse(), found);
    }
    for (COSStream form : streams(pdf, COSName.FORM)) {
      collect(new PDFStreamParser(new PDFormXObject(form)).parse(), found);
    }
    return found;
  }

  /** The colour space of every picture as {@code DeviceGray} or {@code Indexed DeviceRGB}. */
  public static Set<String> pictures(PDDocument pdf) {
    Set<String> found = new TreeSet<>();
    for (COSStream picture : streams(pdf, COSName.IMAGE)) {
      found.add(space(picture.getDictionaryObject(COSName.COLORSPACE)));
      if (picture.containsKey(COSName.SMASK) || picture.containsKey(COSName.MASK)) {
        found.add("masked");
      }
    }
    return found;
  }

  private static List<COSStream> streams(PDDocument pdf, COSName subtype) {
    return pdf.getDocument().getXrefTable().keySet().stream()
        .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
        .filter(COSStream.class::isInstance)
        .map(COSStream.class::cast)
        .filter(stream -> subtype.equals(stream.getCOSName(COSName.SUBTYPE)))
        .toList();
  }

  private static void collect(List<Object> tokens, Set<String> found) {
    List<String> operands = new ArrayList<>();
    for (Object token : tokens) {
      if (token instanceof Operator operator) {
        if (OPERATORS.contains(operator.getName())) {
          operands.add(operator.getName());
          found.add(String.join(" ", operands));
        }
        operands.clear();
      } else if (token instanceof COSNumber number) {
        operands.add(Float.toString(number.floatValue()).replaceFirst("\\.0$", ""));
      } else if (token instanceof COSName name) {
        operands.add("/" + name.getName());
      }
    }
  }

  private static String space(COSBase space) {
    COSBase base = space instanceof COSObject object ? object.getObject() : space;
    if (base instanceof COSArray array) {
      return array.toList().stream()
          .limit(2)
          .map(DrawnInks::space)
          .filter(name -> !name.isEmpty())
          .collect(Collectors.joining(" "));
    }
    return base instanceof COSName name ? name.getName() : "";
  }
}
