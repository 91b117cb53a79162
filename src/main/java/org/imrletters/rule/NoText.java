package org.imrletters.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseText;
import org.imrletters.words.Doubles;
import org.imrletters.words.Visible;

/** What no text of a case holds; each find is quoted, so that it is told at its own place in the text. */
enum NoText implements Rule {

  /** No text holds a placeholder that someone meant to fill in (practice: published decisions went out with some). */
  KEEPS_A_PLACEHOLDER("placeholder-left", cut -> Placeholders.in(cut.words()),
      "write what belongs there, or delete it") {
    @Override
    Diagnostic told(CaseText text, String found) {
      return Diagnostic.error(code(), text.at(), "a placeholder is left in the text: " + Visible.quoted(found));
    }
  },

  /**
   * No text holds a name, initials, license number or signature of the reviewer, who stays unnamed to everyone (required
   * by Labor Code 4610.6(f)).
   */
  IDENTIFIES_THE_REVIEWER("reviewer-identified", NoText::reviewers,
      "leave it out; a letter gives states of licensure and specialties, and nothing else") {
    @Override
    Diagnostic told(CaseText text, String found) {
      return Diagnostic.error(code(), text.at(), "this tells who the reviewer is: " + Visible.quoted(found));
    }
  },

  /** No word and no phrase stands twice in a row (practice: the slip of the pen that proofreaders miss most). */
  DOUBLES_A_WORD("doubled-words", cut -> Doubles.in(cut.words()), "delete one of the two, or write what was meant") {
    @Override
    Diagnostic told(CaseText text, String found) {
      return Diagnostic.warning(code(), text.at(), Visible.quoted(found) + " says the same twice in a row");
    }
  };

  private final String code;
  private final Function<Reading.CutText, Collection<String>> finds;
  private final String hint;

  NoText(String code, Function<Reading.CutText, Collection<String>> finds, String hint) {
    this.code = code;
    this.finds = finds;
    this.hint = hint;
  }

  private static Set<String> reviewers(Reading.CutText cut) {
    return cut.text().isPrinted() ? ReviewerTraces.in(cut.text(), cut.words()) : Set.of();
  }

  @Override
  public String code() {
    return code;
  }

  /** The complaint about what was found in a text. */
  abstract Diagnostic told(CaseText text, String found);

  @Override
  public List<Diagnostic> check(Reading reading) {
    List<Diagnostic> all = new ArrayList<>();
    for (Reading.CutText cut : reading.cut()) {
      finds.apply(cut).forEach(found -> all.add(told(cut.text(), found).quoting(found).hint(hint)));
    }
    return all;
  }
}
