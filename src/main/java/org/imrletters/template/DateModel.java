package org.imrletters.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as templates see it: in English, {@code ${date}} prints 12/03/2015 and {@code ${date.written}} December 3, 2015.
 */
record DateModel(Day day, Language language) implements TemplateScalarModel, TemplateHashModel {

  /** What may be asked of a date, to have it written otherwise. */
  static final Set<String> FORMS = Set.of("written", "iso");

  /** A day that may have to be reckoned first. */
  @FunctionalInterface
  interface Day {
    LocalDate of() throws TemplateModelException;
  }

  DateModel(LocalDate date, Language language) {
    this(() -> date, language);
  }

  LocalDate date() throws TemplateModelException {
    return day.of();
  }

  @Override
  public String getAsString() throws TemplateModelException {
    return language.date("short", date());
  }

  @Override
  public @Nullable TemplateModel get(String form) throws TemplateModelException {
    return switch (form) {
      case "written" -> new SimpleScalar(language.date(form, date()));
      case "iso" -> new SimpleScalar(date().toString());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
