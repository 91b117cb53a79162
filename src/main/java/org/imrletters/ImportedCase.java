package org.imrletters;

import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;

/**
 * What came of reading an old letter back.
 *
 * @param name what complaints call the letter
 * @param pack the name of the pack whose words it says, or whose words come nearest; absent where none has a line of it
 * @param how how its words were found, in words
 * @param file the text of the case file; absent where no pack fits
 * @param values where each value of the case was read, in the order of the letter
 * @param differences where the case, printed again, says other words; none where it is the letter word for word
 * @param notShown the fields that no letter of the pack shows, and a case file may have
 * @param problems what is told of it: why there is no case, what was doubtful, what was taken as it stands, and what
 *     differs
 */
public record ImportedCase(String name, Optional<String> pack, Optional<String> how, Optional<String> file,
    List<Value> values, List<Difference> differences, List<FieldPath> notShown, List<Diagnostic> problems) {

  /** Keeps the lists from changing behind the reader's back. */
  public ImportedCase {
    values = List.copyOf(values);
    differences = List.copyOf(differences);
    notShown = List.copyOf(notShown);
    problems = List.copyOf(problems);
  }

  /** Whether there is a case, and it printed the letter again word for word. */
  public boolean isProved() {
    return file.isPresent() && differences.isEmpty();
  }

  /**
   * A value of the case, and where it was read.
   *
   * @param at the field
   * @param words what was read
   * @param page the page, counted from 1
   * @param line the line on that page, counted from 1; in HTML, that of the file
   */
  public record Value(FieldPath at, String words, int page, int line) {}

  /**
   * Words that differ.
   *
   * @param old what the letter says; empty where it says nothing
   * @param now what the case says there; empty where it says nothing
   * @param page the page of the letter, counted from 1
   * @param line the line on that page
   * @param section the section of the pack that says it now; absent where none does
   */
  public record Difference(String old, String now, int page, int line, Optional<String> section) {}
}
