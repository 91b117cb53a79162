package org.imrletters.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as templates see it: in English, {@code ${date}} prints 12/03/2015 and {@code ${date.written}} December 3, 2015.
 */
record DateModel(LocalDate date, Language language) implements TemplateScalarModel, TemplateHashModel {

  /** What may be asked of a date, to have it written otherwise. */
  static final Set<String> FORMS = Set.of("written", "iso");

  @Override
  public String getAsString() {
    return language.date("short", date);
  }

  @Override
  public @Nullable TemplateModel get(String form) {
    return switch (form) {
      case "written" -> new SimpleScalar(language.date(form, date));
      case "iso" -> new SimpleScalar(date.toString());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
