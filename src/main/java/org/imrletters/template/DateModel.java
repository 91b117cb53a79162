package org.imrletters.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date as templates see it: {@code ${date}} prints 12/03/2015, {@code ${date.written}} prints December 3, 2015. */
record DateModel(LocalDate date) implements TemplateScalarModel, TemplateHashModel {

  /** What may be asked of a date, to have it written otherwise. */
  static final Set<String> FORMS = Set.of("written", "iso");

  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  @Override
  public String getAsString() {
    return SLASHED.format(date);
  }

  @Override
  public @Nullable TemplateModel get(String form) {
    return switch (form) {
      case "written" -> new SimpleScalar(WRITTEN.format(date));
      case "iso" -> new SimpleScalar(date.toString());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
