package org.imrletters.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.imrletters.file.Bundled;
import org.imrletters.paper.pdf.Flate;

/** Says that the colors of a file are those of sRGB, as PDF/A asks (ISO 19005-2, 6.2.3). */
final class PdfColors {

  static final String SRGB = "sRGB IEC61966-2.1";

  private static final byte[] PROFILE = Bundled.bytes(PdfColors.class, "sRGB.icc");

  /** The profile, compressed. */
  static final byte[] COMPRESSED = Flate.smallest(PROFILE);

  private PdfColors() {}

  /** Attaches the profile byte for byte: PDFBox would hand it to AWT, whose releases rewrite its header differently. */
  static void write(PDDocument paper) throws IOException {
    COSStream profile = paper.getDocument().createCOSStream();
    profile.setInt(COSName.N, 3);
    try (var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(PROFILE);
    }
    COSArray intents = new COSArray();
    intents.add(intent(profile));
    paper.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }

  private static COSDictionary intent(COSStream profile) {
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
    intent.setString(COSName.INFO, SRGB);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }
}
