package org.imrletters.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.imrletters.letter.Imprint;
import org.imrletters.letter.Letter;

/**
 * What a file says of itself: the letter's title, the organization as its author, and the date of the determination.
 *
 * <p>No person is named, and no clock is read: a letter without a date has a file without one.
 */
final class PdfMetadata {

  private static final String PRODUCER = "imr-letters";

  private PdfMetadata() {}

  /** Replaces whatever the file says of itself so far. */
  static void write(Letter letter, Imprint imprint, PDDocument paper) throws IOException {
    paper.setDocumentInformation(information(letter, imprint));
    paper.getDocumentCatalog().setMetadata(new PDMetadata(paper, new ByteArrayInputStream(packet(letter, imprint))));
  }

  /** The XMP packet of a file. */
  static byte[] packet(Letter letter, Imprint imprint) {
    return PdfXmp.of(letter, imprint).getBytes(StandardCharsets.UTF_8);
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
