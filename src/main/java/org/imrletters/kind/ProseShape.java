package org.imrletters.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.imrletters.review.Prose;
import org.imrletters.review.Prose.Passage;
import org.imrletters.review.Prose.Translation;
import org.imrletters.yaml.Shape;

/** A text in paragraphs: by itself, or in each of several languages, of which the letter's has to be one. */
final class ProseShape {

  private static final Shape<Prose> PLAIN = Shape.text().as(Prose::of, Prose::typed);

  private static final Shape<Passage> TRANSLATED = Shape.mapping("a translated text", fields -> {
    var text = fields.required("text", PLAIN, "the text in this language", "\"One.\\n\\n- two\"", Passage::text);
    var translator = fields.required("translator", Texts.LINE, "who translated it", "Ana Sample",
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

  private ProseShape() {}

  /**
   * What a letter in this language reads and prints of a text.
   *
   * @param language the first part of its BCP 47 tag; absent for a text that is written down in all its languages
   */
  static Shape<Prose> of(Optional<String> language) {
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
}
