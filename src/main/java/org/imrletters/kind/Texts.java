package org.imrletters.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrletters.review.Prose;
import org.imrletters.review.Prose.Passage;
import org.imrletters.review.Prose.Translation;
import org.imrletters.yaml.Shape;

/** The kinds of text in a case file. */
final class Texts {

  /** A text that is printed within a line: where it was typed over several lines, they are joined. */
  static final Shape<String> LINE = Shape.text().as(Texts::joined, line -> line);

  /** A text of which each line is printed as a line, or a list of these. */
  static final Shape<List<String>> ADDRESS = Shape.oneOrMore(Shape.text())
      .as(given -> given.stream().flatMap(Texts::lines).toList(), lines -> lines);

  static final Shape<List<String>> LINES = Shape.oneOrMore(LINE);

  private static final Shape<Prose> PLAIN = Shape.text().as(Prose::of, Prose::typed);

  private static final Shape<Passage> TRANSLATED = Shape.mapping("a translated text", fields -> {
    var text = fields.required("text", PLAIN, "the text in this language", "\"One.\\n\\n- two\"", Passage::text);
    var translator = fields.required("translator", LINE, "who translated it", "Ana Sample",
        passage -> passage.translation().orElseThrow().translator());
    var date = fields.required("date", Shape.date(), "when that was done", "2026-01-14",
        passage -> passage.translation().orElseThrow().date());
    return in -> new Passage(in.get(text), Optional.of(new Translation(in.get(translator), in.get(date))));
  });

  private static final Shape<Passage> PASSAGE = Shape.either(
      PLAIN.as(text -> new Passage(text, Optional.empty()), Passage::text), TRANSLATED,
      passage -> passage.translation().isEmpty());

  private static final Shape<Prose> ANY = in(Shape.map(PASSAGE)
      .as(all -> all.isEmpty() ? Prose.of("") : Prose.of(all, all.keySet().iterator().next()), Prose::languages));

  private Texts() {}

  /**
   * What a letter in this language reads and prints of a text.
   *
   * @param language the first part of its BCP 47 tag; absent for a text that is written down in all its languages
   */
  static Shape<Prose> prose(Optional<String> language) {
    return language.map(its -> in(byLanguage(its))).orElse(ANY);
  }

  private static Shape<Prose> in(Shape<Prose> byLanguage) {
    return Shape.either(PLAIN, byLanguage, prose -> prose.languages().isEmpty());
  }

  private static Shape<Prose> byLanguage(String language) {
    return Shape.mapping("a text by language", fields -> {
      var printed = fields.required(language, PASSAGE, "the text in the language of the letter",
          "{text: \"...\", translator: Ana Sample, date: 2026-01-14}",
          prose -> prose.languages().getOrDefault(language, new Passage(prose, Optional.empty())));
      var others = fields.others(PASSAGE);
      return in -> {
        Map<String, Passage> languages = new LinkedHashMap<>(in.get(others));
        languages.put(language, in.get(printed));
        return Prose.of(languages, language);
      };
    });
  }

  private static String joined(String text) {
    return text.indexOf('\n') < 0 ? text : lines(text).collect(Collectors.joining(" "));
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
