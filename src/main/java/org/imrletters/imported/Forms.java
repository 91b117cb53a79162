package org.imrletters.imported;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrletters.template.Language;

/** How the values of a pack's cases are printed, and typed. */
final class Forms {

  private final Map<String, DayForm> days = new HashMap<>();
  private final Set<String> prose;

  /**
   * Of values in this language.
   *
   * @param prose the places of texts that may have paragraphs
   */
  Forms(Language language, Set<String> prose) {
    CaseValue.FORMS.forEach(form -> days.put(form, DayForm.of(language, form)));
    this.prose = new HashSet<>(prose);
  }

  /** Whether this may be the value. */
  boolean fits(CaseValue.Printed printed, String words) {
    return typed(printed, words).isPresent();
  }

  /** How a case file holds it; nothing where it is no such value. */
  Optional<String> typed(CaseValue.Printed printed, String words) {
    return switch (printed.value().kind()) {
      case TEXT -> Optional.of(words);
      case DATE -> days.get(printed.form()).day(words).map(Object::toString);
      case YEAR, TYPED -> printed.value().pattern().matcher(words).matches() ? Optional.of(words) : Optional.empty();
    };
  }

  /** Whether it may have paragraphs. */
  boolean isProse(CaseValue value) {
    return prose.contains(value.at());
  }
}
