package org.imrletters.imported;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.template.Language;

/** How the values of a pack's cases are printed, and typed. */
final class Forms {

  private final Map<String, DayForm> days = new HashMap<>();
  private final Set<String> prose;

  /** What parts thousands in printed numbers, and what parts them from their decimals. */
  private final String thousands;
  private final String decimal;

  /**
   * Of values in this language.
   *
   * @param prose the places of texts that may have paragraphs
   */
  Forms(Language language, Set<String> prose) {
    CaseValue.FORMS.forEach(form -> days.put(form, DayForm.of(language, form)));
    this.prose = new HashSet<>(prose);
    String number = language.forms().getOrDefault("number", "1234.5"); // as the language's file writes 1234.5
    this.thousands = number.substring(1, number.indexOf("234"));
    this.decimal = number.substring(number.indexOf("234") + "234".length(), number.length() - 1);
  }

  /** Whether this may be the value. */
  boolean fits(CaseValue.Printed printed, String words) {
    return typed(printed, words).isPresent();
  }

  /** Whether these may be the value, or its first words. */
  boolean mayStart(CaseValue.Printed printed, String words) {
    Pattern pattern = printed.value().kind() == CaseValue.Kind.DATE ? days.get(printed.form()).pattern()
        : printed.value().pattern();
    return Stream.of(words, typedNumber(words)).map(pattern::matcher).anyMatch(it -> it.matches() || it.hitEnd());
  }

  /** How a case file holds it; nothing where it is no such value. */
  Optional<String> typed(CaseValue.Printed printed, String words) {
    return switch (printed.value().kind()) {
      case TEXT -> Optional.of(words);
      case DATE -> days.get(printed.form()).day(words).map(Object::toString);
      case YEAR,
          TYPED -> Stream.of(words, typedNumber(words))
              .filter(typed -> printed.value().pattern().matcher(typed).matches())
              .findFirst();
    };
  }

  /** A number as it is typed: without what parts thousands, and with a point. */
  private String typedNumber(String words) {
    return words.replace(thousands, "").replace(decimal, ".");
  }

  /** Whether it may have paragraphs. */
  boolean isProse(CaseValue value) {
    return prose.contains(value.at());
  }
}
