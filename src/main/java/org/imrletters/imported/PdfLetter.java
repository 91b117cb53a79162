package org.imrletters.imported;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.imrletters.imported.LetterWords.How;
import org.imrletters.proof.PrintedPdf;
import org.imrletters.proof.PrintedPdf.Run;
import org.imrletters.proof.PrintedPdf.TaggedRuns;

/** A letter as a PDF: by its tags, where all its words have one, and else by where they stand on its pages. */
final class PdfLetter {

  private static final String NO_TEXT = "no-text-in-letter";

  /** Where readers look for the first bytes of a PDF. */
  private static final int HEAD = 1024;

  private PdfLetter() {}

  static boolean is(byte[] letter) {
    return new String(letter, 0, Math.min(letter.length, HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  static Checked<LetterWords> read(byte[] letter, String name) {
    return PrintedPdf.read(letter, name, pdf -> words(pdf, name))
        .then(words -> words.words().isEmpty() ? Checked.failed(List.of(noText(name))) : Checked.of(words, List.of()));
  }

  private static Diagnostic noText(String name) {
    return Diagnostic
        .error(NO_TEXT, FieldPath.ROOT, "there is no text on its pages",
            "it may be a scan, which is a picture of a letter: run a program for text recognition over it first")
        .in(Location.ofFile(name));
  }

  private static LetterWords words(PrintedPdf pdf, String name) throws IOException {
    FoundWords found = new FoundWords();
    Optional<List<Run>> read = read(pdf);
    Optional<List<TaggedRuns>> tagged = read.isPresent() ? pdf.taggedRuns() : Optional.empty();
    PageLines lines = PageLines.of(read.isPresent() ? read.get() : pdf.foreignRuns());
    if (tagged.isPresent()) {
      TagReader.read(tagged.get(), lines, found);
    } else {
      LineReader.read(PageFurniture.without(LineBlocks.of(lines.laidOut())), found);
    }
    return found.words(tagged.isPresent() ? How.TAGS : How.POSITION, name);
  }

  /** What the pages show, if the file itself tells all of it in the ways that letters are written. */
  private static Optional<List<Run>> read(PrintedPdf pdf) {
    try {
      List<Run> runs = pdf.runs();
      return runs.stream().map(Run::text).noneMatch(text -> text.indexOf('\uFFFD') >= 0) ? Optional.of(runs)
          : Optional.empty();
    } catch (IOException | RuntimeException otherwise) {
      return Optional.empty();
    }
  }
}
