package org.imrletters.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.imrletters.letter.Letter;

/**
 * What a file says of itself: the letter's title, the organization as its author, and the date of the determination.
 *
 * <p>No person is named, and no clock is read: a letter without a date has a file without one.
 */
final class PdfMetadata {

  static final String PRODUCER = "imr-letters";

  private PdfMetadata() {}

  /** Replaces whatever the file says of itself so far. */
  static void write(Letter letter, PDDocument paper) throws IOException {
    paper.setDocumentInformation(information(letter));
    paper.getDocumentCatalog().setMetadata(new PDMetadata(paper, new ByteArrayInputStream(packet(letter))));
  }

  /** The XMP packet of a file. */
  static byte[] packet(Letter letter) {
    return PdfXmp.of(letter).getBytes(StandardCharsets.UTF_8);
  }

  /** A day as a file says it (ISO 32000-1, 7.9.4): at noon UTC, as that is the same day in nearly every time zone. */
  static String date(LocalDate day) {
    return "D:" + day.toString().replace("-", "") + "120000Z";
  }

  private static PDDocumentInformation information(Letter letter) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(letter.title());
    information.setAuthor(letter.organization());
    information.setProducer(PRODUCER);
    letter.date().map(PdfMetadata::date)
        .ifPresent(date -> information.getCOSObject().setString(COSName.CREATION_DATE, date));
    return information;
  }
}
