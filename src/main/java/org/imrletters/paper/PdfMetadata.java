package org.imrletters.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.imrletters.file.Bundled;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;
import org.imrletters.letter.Provenance;
import org.imrletters.letter.Provenance.ProofOfService;

/**
 * What a file says of itself: the letter's title, the organization as its author, and the date of the determination.
 *
 * <p>No person is named, and no clock is read: a letter without a date has a file without one.
 */
final class PdfMetadata {

  private static final String PRODUCER = "imr-letters";

  /** With the description of properties that PDF/A's own list lacks, as it asks for (ISO 19005-2, 6.6.2.3.3). */
  private static final String PACKET = Bundled.text(PdfMetadata.class, "packet.xmp");
  private static final String PROVENANCE = Bundled.text(PdfMetadata.class, "provenance.xmp");

  private PdfMetadata() {}

  /** Replaces whatever the file says of itself so far. */
  static void write(Letter letter, Imprint imprint, PDDocument paper) throws IOException {
    paper.setDocumentInformation(information(letter, imprint));
    paper.getDocumentCatalog().setMetadata(new PDMetadata(paper, new ByteArrayInputStream(packet(letter, imprint))));
  }

  /**
   * The XMP packet of a file (ISO 16684-1), marked as PDF/UA-1 (ISO 14289-1) and as PDF/A-2a (ISO 19005-2) or, where a
   * file is attached, as PDF/A-3a (ISO 19005-3).
   */
  static byte[] packet(Letter letter, Imprint imprint) {
    String date = letter.date().map(day -> "<xmp:CreateDate>" + day + "T12:00:00Z</xmp:CreateDate>\n").orElse("");
    String part = imprint.caseFile().isPresent() ? "3" : "2";
    String packet = PACKET.formatted(part, escape(letter.title()), escape(letter.organization()),
        escape(letter.language()), escape(producer(imprint)), date,
        imprint.provenance().map(PdfMetadata::said).orElse(""), imprint.provenance().isPresent() ? PROVENANCE : "");
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  /** Where a letter comes from; {@code ProvenanceReader} of room {@code proof} reads it back. */
  private static String said(Provenance from) {
    Optional<ProofOfService> proof = from.proofOfService();
    return "<rdf:Description rdf:about=\"\" xmlns:imr=\"" + Provenance.NAMESPACE + "\">\n"
        + said("product", Optional.of(from.product())) + said("version", Optional.of(from.version()))
        + said("pack", Optional.of(from.pack())) + said("packHash", Optional.of(from.packHash()))
        + said("guidelinesHash", from.guidelinesHash()) + said("caseHash", from.caseHash())
        + said("caseNumber", from.caseNumber()) + said("recipient", from.recipient())
        + said("draft", Optional.of(from.draft() ? "True" : "False"))
        + said("largePrint", Optional.of("True").filter(large -> from.largePrint())) + said("mailing", from.mailing())
        + said("proofOfService", proof.map(its -> "True")) + said("mailedOn", proof.flatMap(ProofOfService::mailedOn))
        + said("place", proof.flatMap(ProofOfService::place)) + "</rdf:Description>\n";
  }

  private static String said(String name, Optional<?> value) {
    return value.map(its -> "<imr:" + name + ">" + escape(its.toString()) + "</imr:" + name + ">\n").orElse("");
  }

  /** Text between tags; a character that XML cannot hold is told as one that is unknown. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  /** A day as a file says it (ISO 32000-1, 7.9.4): at noon UTC, as that is the same day in nearly every time zone. */
  static String date(LocalDate day) {
    return "D:" + day.toString().replace("-", "") + "120000Z";
  }

  /** What made the file, with its version where that is known. */
  static String producer(Imprint imprint) {
    return imprint.provenance().map(from -> from.product() + " " + from.version()).orElse(PRODUCER);
  }

  private static PDDocumentInformation information(Letter letter, Imprint imprint) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(letter.title());
    information.setAuthor(letter.organization());
    information.setProducer(producer(imprint));
    letter.date()
        .map(PdfMetadata::date)
        .ifPresent(date -> information.getCOSObject().setString(COSName.CREATION_DATE, date));
    return information;
  }
}
