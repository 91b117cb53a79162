package org.imrletters.rule;

import java.util.List;

/** The texts that any copy of a letter prints; the papers around a case are for the parties alone. */
final class PrintedText {

  private PrintedText() {}

  /** Those of a case's texts. */
  static List<CaseText> of(List<CaseText> texts) {
    return texts.stream().filter(PrintedText::isPrinted).toList();
  }

  static boolean isPrinted(CaseText text) {
    return !text.at().isWithin(CasePapers.APPLICATION) && !text.at().isWithin(CasePapers.PARTIES)
        && !text.at().isWithin(CasePapers.RECORDS);
  }
}
