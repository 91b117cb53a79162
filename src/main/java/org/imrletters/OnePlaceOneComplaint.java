package org.imrletters;

import java.util.ArrayList;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.SourceMap;

/** Joins what reading and the rules complain of, so that one mistake is told once. */
final class OnePlaceOneComplaint {

  private OnePlaceOneComplaint() {}

  /**
   * All complaints of reading, and those of the rules about other values: what could not be read is missing from the
   * case, and a rule that finds it missing would send the reader looking for a second mistake. So it is with all that
   * is missing from a file of which lines could not be read.
   */
  static List<Diagnostic> of(List<Diagnostic> reading, List<Diagnostic> rules, SourceMap sources) {
    List<Diagnostic> all = new ArrayList<>(reading);
    boolean whole = reading.stream().noneMatch(read -> read.code().equals("yaml-syntax"));
    rules.stream()
        .filter(rule -> whole || sources.holds(rule.at()))
        .filter(rule -> reading.stream().noneMatch(read -> meet(read, rule)))
        .forEach(all::add);
    return all;
  }

  private static boolean meet(Diagnostic read, Diagnostic rule) {
    boolean known = !read.at().text().isEmpty() && !rule.at().text().isEmpty();
    return read.isError() && known && (rule.at().isWithin(read.at()) || read.at().isWithin(rule.at())
        || PackRenderers.RULES.restsOn(rule.code(), read.at()));
  }
}
