package org.imrletters.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.imrletters.file.Sha256;

/** Gives a file its ID (ISO 32000-1, 14.4) from what it says: the same letter has the same, another has another. */
final class PdfIdentity {

  private PdfIdentity() {}

  static void write(PDDocument paper) throws IOException {
    MessageDigest digest = Sha256.begun();
    try (InputStream metadata = paper.getDocumentCatalog().getMetadata().createInputStream()) {
      digest.update(metadata.readAllBytes());
    }
    for (PDPage page : paper.getPages()) {
      try (InputStream content = page.getContents()) {
        digest.update(content.readAllBytes());
      }
    }
    paper.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
  }
}
