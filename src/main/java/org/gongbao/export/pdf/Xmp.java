package org.gongbao.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gongbao.page.DocumentInfo;

/**
 * The metadata packet (ISO 16684-1): what Info says, said again, and which standards the file
 * holds. A property without a value is left out.
 */
final class Xmp {
  /** Namespaces by the prefixes that ISO 19005-2 6.6 and ISO 14289-1 5 prescribe. */
  private static final String NAMESPACES =
      """
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
      """;

  /** PDF/A knows nothing of PDF/UA and wants the property explained (ISO 19005-2 6.6.2.3.3). */
  private static final String UA_SCHEMA =
      """
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private final StringBuilder packet = new StringBuilder();

  private Xmp() {}

  /**
   * The packet of a PDF.
   *
   * @param date as XMP writes it; empty when unknown
   * @param producer as Info names it
   */
  static byte[] of(
      DocumentInfo info, String date, String producer, Set<PdfConformance> conformance) {
    Xmp xmp = new Xmp();
    xmp.packet
        .append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
        .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
        .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
        .append("<rdf:Description rdf:about=\"\"\n")
        .append(NAMESPACES.stripTrailing())
        .append(">\n");
    xmp.value("dc:format", "application/pdf");
    xmp.list("dc:title", "Alt", " xml:lang=\"x-default\"", info.title());
    xmp.list("dc:creator", "Seq", "", info.author());
    xmp.list("dc:description", "Alt", " xml:lang=\"x-default\"", info.subject());
    xmp.list("dc:language", "Bag", "", info.language());
    xmp.value("xmp:CreatorTool", Metadata.CREATOR);
    xmp.value("xmp:CreateDate", date);
    xmp.value("xmp:ModifyDate", date);
    xmp.value("pdf:Producer", producer);
    conformance.forEach(xmp::claim);
    xmp.packet.append("</rdf:Description>\n");
    if (conformance.contains(PdfConformance.PDF_UA_1)) {
      xmp.packet.append(UA_SCHEMA);
    }
    xmp.packet.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xmp.packet.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void claim(PdfConformance standard) {
    switch (standard) {
      case PDF_A_2A -> archive("A");
      case PDF_A_2U -> archive("U");
      case PDF_UA_1 -> value("pdfuaid:part", "1");
    }
  }

  private void archive(String level) {
    value("pdfaid:part", "2");
    value("pdfaid:conformance", level);
  }

  private void value(String name, String value) {
    if (!value.isEmpty()) {
      packet.append('<').append(name).append('>').append(escaped(value));
      packet.append("</").append(name).append(">\n");
    }
  }

  private void list(String name, String kind, String attribute, String value) {
    if (!value.isEmpty()) {
      packet.append('<').append(name).append("><rdf:").append(kind).append("><rdf:li");
      packet.append(attribute).append('>').append(escaped(value)).append("</rdf:li></rdf:");
      packet.append(kind).append("></").append(name).append(">\n");
    }
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
