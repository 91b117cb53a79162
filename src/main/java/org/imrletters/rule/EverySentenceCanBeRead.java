package org.imrletters.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.words.Readability;
import org.imrletters.words.Sentence;

/**
 * Summary and rationales are in plain language, as far as can be counted: no sentence goes on for ever, and the reading
 * grade stays near that of such letters (required by Labor Code 4610.6(d)(1)).
 */
record EverySentenceCanBeRead(String code) implements Rule {

  /** Words between two stops; letters come to 109 with a list of findings, and rarely over 60 without one. */
  private static final int LONGEST = 120;

  /** Letters have a grade of 15 in the middle, and of 22 at most. */
  private static final int HIGHEST_GRADE = 30;

  private static final int SHOWN = 60;

  @Override
  public List<Diagnostic> check(Reading reading) {
    return reading.proses()
        .stream()
        .flatMap(text -> check(text.at(), reading.words(text).sentences()).stream())
        .toList();
  }

  private List<Diagnostic> check(FieldPath at, List<Sentence> sentences) {
    List<Diagnostic> found = new ArrayList<>();
    sentences.forEach(sentence -> tooLong(at, sentence).ifPresent(found::add));
    if (found.isEmpty()) {
      tooHard(at, sentences).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Diagnostic> tooLong(FieldPath at, Sentence sentence) {
    int words = sentence.end() - sentence.start() <= 2 * LONGEST ? 0 : Readability.longestStretch(sentence.text());
    return words <= LONGEST ? Optional.empty()
        : Optional
            .of(Diagnostic
                .warning(code, at, "this sentence goes on for " + words + " words without a stop",
                    "make several sentences of it; the worker has to understand them")
                .quoting(start(sentence.typed())));
  }

  private Optional<Diagnostic> tooHard(FieldPath at, List<Sentence> sentences) {
    long grade = Readability.grade(sentences);
    String message = "this text asks for " + grade + " years of schooling, far more than such letters do";
    return grade <= HIGHEST_GRADE ? Optional.empty()
        : Optional.of(Diagnostic.warning(code, at, message,
            "use shorter sentences and shorter words; the worker has to understand them"));
  }

  private static String start(String sentence) {
    int cut = sentence.indexOf(' ', Math.min(SHOWN, sentence.length() - 1));
    return cut < 0 ? sentence : sentence.substring(0, cut);
  }
}
