package org.imrletters.proof;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
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
    if (!(pdf.catalog().getDictionaryObject(ASSOCIATED) instanceof COSArray files)) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(files.size(), MOST_FILES); i++) {
      if (files.getObject(i) instanceof COSDictionary file && SOURCE.equals(file.getCOSName(AF_RELATIONSHIP))) {
        return read(file, pdf);
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> read(COSDictionary file, PrintedPdf pdf) throws IOException {
    if (file.getString(COSName.UF) == null
        || !(file.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded)) {
      return Optional.empty();
    }
    Optional<COSStream> stream = PrintedPdf.stream(embedded, COSName.F);
    if (stream.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(pdf.content(stream.get()));
  }
}
