package org.imrletters.paper;

import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;

/**
 * The XMP packet of a letter (ISO 16684-1), marked as PDF/UA-1 (ISO 14289-1) and as PDF/A-2a (ISO 19005-2) or, where a
 * file is attached, as PDF/A-3a (ISO 19005-3).
 */
final class PdfXmp {

  private static final String PACKET = """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>%s</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>%s</pdf:Producer>
      %s</rdf:Description>
      %s</rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private static final XmpSchema PDFUAID = new XmpSchema("PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/",
      "pdfuaid").property("part", "Integer", "The part of ISO 14289 that the file keeps to");

  private PdfXmp() {}

  static String of(Letter letter, Imprint imprint) {
    String date = letter.date().map(day -> "<xmp:CreateDate>" + day + "T12:00:00Z</xmp:CreateDate>\n").orElse("");
    String part = imprint.caseFile().isPresent() ? "3" : "2";
    return PACKET.formatted(part, escape(letter.title()), escape(letter.organization()), escape(letter.language()),
        escape(PdfMetadata.producer(imprint)), date, descriptions(imprint));
  }

  private static String descriptions(Imprint imprint) {
    return imprint.provenance()
        .map(from -> XmpProvenance.of(from) + XmpSchema.described(PDFUAID, XmpProvenance.SCHEMA))
        .orElseGet(() -> XmpSchema.described(PDFUAID));
  }

  /** Text between tags; a character that XML cannot hold is told as one that is unknown. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
