package org.imrletters.cli;

import java.util.stream.Collectors;
import org.imrletters.ImportedCase;
import org.imrletters.archive.ImportedLetter;
import org.imrletters.archive.LetterRecord;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.words.Visible;

/** Tells people how a letter was read: where each value stands, and where the case says other words. */
final class ImportText {

  private ImportText() {}

  /** In one line, without a line break. */
  static String head(ImportedLetter letter) {
    LetterRecord record = letter.record();
    String comes = !record.isCase() ? record.status().toString()
        : record.pack().orElse("") + ", " + record.how().orElse("")
            + (record.proved() ? ", word for word" : ", not word for word");
    return Visible.text(record.input() + ": " + comes);
  }

  /** In full: values in the order of the letter, then what differs, then what no such letter shows. */
  static String of(ImportedLetter letter) {
    StringBuilder text = new StringBuilder(head(letter) + "\n");
    letter.read().ifPresent(read -> {
      int longest = read.values().stream().mapToInt(value -> value.at().text().length()).max().orElse(0);
      read.values()
          .forEach(value -> text.append(place(value.page(), value.line()))
              .append(value.at().text())
              .append(" ".repeat(longest + 2 - value.at().text().length()))
              .append(Visible.text(Visible.quoted(value.words())))
              .append('\n'));
      read.differences().forEach(each -> text.append(Visible.text(difference(each))).append('\n'));
      if (!read.notShown().isEmpty()) {
        text.append("  not shown by such letters: ")
            .append(read.notShown().stream().map(FieldPath::text).collect(Collectors.joining(", ")))
            .append('\n');
      }
    });
    return text.toString();
  }

  private static String place(int page, int line) {
    return String.format("  %-18s", "page " + page + ", line " + line);
  }

  private static String difference(ImportedCase.Difference each) {
    return place(each.page(), each.line()) + "the letter says " + words(each.old()) + ", the case prints "
        + words(each.now()) + each.section().map(section -> " in " + section).orElse("");
  }

  private static String words(String said) {
    return said.isEmpty() ? "nothing" : "'" + said + "'";
  }
}
