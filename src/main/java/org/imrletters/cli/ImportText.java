package org.imrletters.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imrletters.ImportedCase;
import org.imrletters.archive.ImportedLetter;
import org.imrletters.archive.LetterRecord;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.words.Visible;

/** Tells people how a letter was read: where each value stands, and where the case says other words. */
final class ImportText {

  private static final int PLACE_WIDTH = 20;

  private ImportText() {}

  /** In one line, without a line break. */
  static String head(ImportedLetter letter) {
    LetterRecord record = letter.record();
    String comes = !record.isCase() ? record.status().toString()
        : record.pack().orElse("") + ", " + record.how().orElse("")
            + (record.proved() ? ", word for word" : ", not word for word");
    return record.input() + ": " + comes;
  }

  /** In full: values in the order of the letter, then what differs, then what no such letter shows. */
  static String of(ImportedLetter letter) {
    List<String> lines = new ArrayList<>(List.of(head(letter)));
    letter.read().ifPresent(read -> {
      int longest = read.values().stream().mapToInt(value -> value.at().text().length()).max().orElse(0);
      read.values()
          .forEach(value -> lines.add(place(value.page(), value.line()) + padded(value.at().text(), longest + 2)
              + Visible.quoted(value.words())));
      read.differences().forEach(each -> lines.add(difference(each)));
      read.notShown()
          .stream()
          .collect(Collectors.groupingBy(field -> field.parent().orElse(FieldPath.ROOT), TreeMap::new,
              Collectors.mapping(ImportText::lastName, Collectors.joining(", "))))
          .forEach((group, names) -> lines
              .add(padded("  never shown", PLACE_WIDTH) + (group.text() + ": " + names).replaceFirst("^: ", "")));
    });
    return lines.stream().map(line -> Visible.text(line) + "\n").collect(Collectors.joining());
  }

  private static String lastName(FieldPath field) {
    return field.text().substring(field.text().lastIndexOf('.') + 1);
  }

  private static String place(int page, int line) {
    return padded("  page " + page + ", line " + line, PLACE_WIDTH);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private static String difference(ImportedCase.Difference each) {
    return place(each.page(), each.line()) + "the letter says " + words(each.old()) + ", the case prints "
        + words(each.now()) + each.section().map(section -> " in " + section).orElse("");
  }

  private static String words(String said) {
    return said.isEmpty() ? "nothing" : "'" + said + "'";
  }
}
