package org.imrletters.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.imrletters.file.Bundled;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Provenance;

/**
 * The XMP packet of a letter (ISO 16684-1), marked as PDF/UA-1 (ISO 14289-1) and as PDF/A-2a (ISO 19005-2) or, where a
 * file is attached, as PDF/A-3a (ISO 19005-3).
 */
final class PdfXmp {

  /** With the description of properties that PDF/A's own list lacks, as it asks for (ISO 19005-2, 6.6.2.3.3). */
  private static final String PACKET = Bundled.text(PdfXmp.class, "packet.xmp");
  private static final String PROVENANCE = Bundled.text(PdfXmp.class, "provenance.xmp");

  private PdfXmp() {}

  static String of(Letter letter, Imprint imprint) {
    String date = letter.date().map(day -> "<xmp:CreateDate>" + day + "T12:00:00Z</xmp:CreateDate>\n").orElse("");
    String part = imprint.caseFile().isPresent() ? "3" : "2";
    return PACKET.formatted(part, escape(letter.title()), escape(letter.organization()), escape(letter.language()),
        escape(PdfMetadata.producer(imprint)), date, imprint.provenance().map(PdfXmp::said).orElse(""),
        imprint.provenance().isPresent() ? PROVENANCE : "");
  }

  /** Where a letter comes from; {@code ProvenanceReader} of room {@code proof} reads it back. */
  private static String said(Provenance from) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("product", from.product());
    said.put("version", from.version());
    said.put("pack", from.pack());
    said.put("packHash", from.packHash());
    from.guidelinesHash().ifPresent(hash -> said.put("guidelinesHash", hash));
    from.caseHash().ifPresent(hash -> said.put("caseHash", hash));
    from.caseNumber().ifPresent(number -> said.put("caseNumber", number));
    said.put("draft", from.draft() ? "True" : "False");
    StringBuilder lines = new StringBuilder();
    said.forEach((name, value) -> lines.append("<imr:" + name + ">" + escape(value) + "</imr:" + name + ">\n"));
    return "<rdf:Description rdf:about=\"\" xmlns:imr=\"" + Provenance.NAMESPACE + "\">\n" + lines
        + "</rdf:Description>\n";
  }

  /** Text between tags; a character that XML cannot hold is told as one that is unknown. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
