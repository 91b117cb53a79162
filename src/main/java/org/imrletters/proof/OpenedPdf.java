package org.imrletters.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that was opened to be read back. No part of it is looked for where it is not in order. */
final class OpenedPdf implements AutoCloseable {

  private final PDDocument file;
  private int left = Bulk.LARGEST_UNPACKED;

  private OpenedPdf(PDDocument file) {
    this.file = file;
  }

  /** What is done with an open file. */
  interface Reading<T> {
    T of(OpenedPdf pdf) throws IOException, Unreadable;
  }

  /** Opens the file, reads it and closes it; whatever is wrong with it ends as {@link Unreadable}. */
  static <T> T read(byte[] bytes, Reading<T> reading) throws Unreadable {
    Bulk.check(bytes);
    try (OpenedPdf pdf = open(bytes)) {
      return reading.of(pdf);
    } catch (InvalidPasswordException locked) {
      throw Unreadable.encrypted();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      throw Unreadable.notAPdf();
    }
  }

  private static OpenedPdf open(byte[] bytes) throws IOException, Unreadable {
    PDDocument file = new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false);
    if (file.isEncrypted()) {
      file.close();
      throw Unreadable.encrypted();
    }
    return new OpenedPdf(file);
  }

  COSDictionary catalog() {
    return file.getDocumentCatalog().getCOSObject();
  }

  /** A stream's content, unpacked once at most; streams that are packed in other ways are none of ours. */
  byte[] content(COSStream stream) throws IOException {
    COSBase filter = stream.getFilters();
    COSBase only = filter instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filter;
    if (only != null && !COSName.FLATE_DECODE.equals(only)) {
      throw new IOException("a filter of no letter");
    }
    try (InputStream in = stream.createInputStream()) {
      byte[] content = in.readAllBytes();
      left -= content.length;
      if (left < 0) {
        throw new IOException("more than any letter holds");
      }
      return content;
    }
  }

  /** The stream of this name in a dictionary. */
  static Optional<COSStream> stream(COSDictionary parent, COSName name) {
    return parent.getDictionaryObject(name) instanceof COSStream stream ? Optional.of(stream) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
