package org.imrletters.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Gives a file its ID (ISO 32000-1, 14.4) from what it says: the same letter has the same, another has another. */
final class PdfIdentity {

  private PdfIdentity() {}

  static void write(PDDocument paper) throws IOException {
    MessageDigest digest = sha256();
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
