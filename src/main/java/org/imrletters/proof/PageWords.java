package org.imrletters.proof;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a file, by page and line. */
final class PageWords {

  private PageWords() {}

  static String of(PDDocument file) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    // As a reader's eye goes: a page's foot comes last, wherever it stands in the file.
    stripper.setSortByPosition(true);
    // They follow the system's line ends otherwise.
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("");
    // No letter prints a word twice at one place; to look for that takes a third of the time.
    stripper.setSuppressDuplicateOverlappingText(false);
    stripper.setArticleEnd("");
    StringBuilder words = new StringBuilder();
    for (int page = 1; page <= file.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      words.append(page == 1 ? "" : "\n").append("-- page ").append(page).append(" --\n\n");
      stripper.getText(file)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> words.append(line).append('\n'));
    }
    return words.toString();
  }
}
