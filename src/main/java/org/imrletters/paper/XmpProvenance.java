package org.imrletters.paper;

import org.imrletters.letter.Provenance;

/** Where a letter comes from, as its file says it; {@code ProvenanceReader} of room {@code proof} reads it back. */
final class XmpProvenance {

  static final XmpSchema SCHEMA = new XmpSchema("Provenance of a letter", Provenance.NAMESPACE, "imr")
      .property("product", "Text", "The program that made the letter")
      .property("version", "Text", "The version of that program")
      .property("pack", "Text", "The template pack that worded the letter")
      .property("packHash", "Text", "The SHA-256 of that pack")
      .property("guidelinesHash", "Text", "The SHA-256 of the guideline library that the case cites from")
      .property("caseHash", "Text", "The SHA-256 of the case file")
      .property("caseNumber", "Text", "The case number")
      .property("draft", "Boolean", "Whether this is a draft, and no letter");

  private XmpProvenance() {}

  static String of(Provenance from) {
    StringBuilder said = new StringBuilder(
        "<rdf:Description rdf:about=\"\" xmlns:imr=\"" + Provenance.NAMESPACE + "\">\n");
    say("product", from.product(), said);
    say("version", from.version(), said);
    say("pack", from.pack(), said);
    say("packHash", from.packHash(), said);
    from.guidelinesHash().ifPresent(hash -> say("guidelinesHash", hash, said));
    from.caseHash().ifPresent(hash -> say("caseHash", hash, said));
    from.caseNumber().ifPresent(number -> say("caseNumber", number, said));
    say("draft", from.draft() ? "True" : "False", said);
    return said.append("</rdf:Description>\n").toString();
  }

  private static void say(String property, String value, StringBuilder said) {
    said.append("<imr:")
        .append(property)
        .append('>')
        .append(PdfXmp.escape(value))
        .append("</imr:")
        .append(property)
        .append(">\n");
  }
}
