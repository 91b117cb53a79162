package org.imrletters.proof;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Finds the case file that a letter carries: the file that is associated with it as its source (ISO 19005-3, E). */
final class CarriedCase {

  private static final COSName AF_RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName SOURCE = COSName.getPDFName("Source");

  /** A letter carries one file; what has hundreds is none. */
  private static final int MOST_FILES = 10;

  private CarriedCase() {}

  static Optional<byte[]> read(PrintedPdf pdf) throws IOException {
    COSBase associated = pdf.catalog().getDictionaryObject(ASSOCIATED);
    for (COSBase each : PrintedPdf.each(associated).limit(MOST_FILES).toList()) {
      if (each instanceof COSDictionary file && SOURCE.equals(file.getCOSName(AF_RELATIONSHIP))) {
        return read(file, pdf);
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> read(COSDictionary file, PrintedPdf pdf) throws IOException {
    if (file.getString(COSName.UF) == null || !(file.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded)
        || !(embedded.getDictionaryObject(COSName.F) instanceof COSStream stream)) {
      return Optional.empty();
    }
    return Optional.of(pdf.content(stream));
  }
}
