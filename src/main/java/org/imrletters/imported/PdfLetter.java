package org.imrletters.imported;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.proof.PrintedPdf;
import org.imrletters.proof.PrintedPdf.TaggedRuns;

/** A letter as a PDF: by its tags, where all its words have one, and else by where they stand on its pages. */
final class PdfLetter {

  private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private PdfLetter() {}

  static boolean is(byte[] letter) {
    for (int i = 0; i + START.length <= Math.min(letter.length, 1024); i++) {
      if (java.util.Arrays.equals(letter, i, i + START.length, START, 0, START.length)) {
        return true;
      }
    }
    return false;
  }

  static Checked<LetterWords> read(byte[] letter, String name) {
    return PrintedPdf.read(letter, name, pdf -> words(pdf, name));
  }

  private static LetterWords words(PrintedPdf pdf, String name) throws IOException {
    FoundWords found = new FoundWords();
    Optional<List<TaggedRuns>> tagged = pdf.taggedRuns();
    TagReader.read(tagged.orElse(List.of()), PageLines.of(pdf.runs()), found);
    return found.words(How.TAGS, name);
  }
}
