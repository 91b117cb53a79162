package org.imrletters;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.words.Suggestion;

/** Joins what reading and the rules complain of, so that one mistake is told once. */
final class OnePlaceOneComplaint {

  private OnePlaceOneComplaint() {}

  /**
   * All complaints of reading, and those of the rules about other values: what could not be read is missing from the
   * case, and a rule that finds it missing would send the reader looking for a second mistake.
   */
  static List<Diagnostic> of(List<Diagnostic> reading, List<Diagnostic> rules) {
    List<Diagnostic> all = new ArrayList<>(reading);
    rules.stream()
        .filter(rule -> reading.stream().noneMatch(read -> meet(read, rule) || isMisspelled(read, rule)))
        .forEach(all::add);
    return all;
  }

  /** What was typed under a misspelled name is missing under the right one. */
  private static boolean isMisspelled(Diagnostic read, Diagnostic rule) {
    return read.code().equals("unknown-field") && read.at().parent().equals(rule.at().parent())
        && Suggestion.nearest(name(read.at()), List.of(name(rule.at()))).isPresent();
  }

  private static String name(FieldPath path) {
    return path.text().substring(path.text().lastIndexOf('.') + 1);
  }

  private static boolean meet(Diagnostic read, Diagnostic rule) {
    boolean known = !read.at().text().isEmpty() && !rule.at().text().isEmpty();
    return read.isError() && known && (rule.at().isWithin(read.at()) || read.at().isWithin(rule.at()));
  }
}
