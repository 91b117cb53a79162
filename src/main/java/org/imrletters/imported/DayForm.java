package org.imrletters.imported;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrletters.template.Language;

/** Reads days that were written in one form of a language. */
record DayForm(Language language, String form, Pattern pattern) {

  private static final Pattern PART = Pattern.compile("\\{(MM?|dd?|month|yyyy)\\}");

  static DayForm of(Language language, String form) {
    String months = language.months().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Map<String, String> parts = Map.of("M", "(?<month>[0-9]{1,2})", "MM", "(?<month>[0-9]{2})", "month",
        "(?<month>" + months + ")", "d", "(?<day>[0-9]{1,2})", "dd", "(?<day>[0-9]{2})", "yyyy", "(?<year>[0-9]{4})");
    String written = language.forms().getOrDefault(form, "");
    StringBuilder pattern = new StringBuilder();
    Matcher part = PART.matcher(written);
    int from = 0;
    while (part.find()) {
      pattern.append(Pattern.quote(written.substring(from, part.start()))).append(parts.get(part.group(1)));
      from = part.end();
    }
    return new DayForm(language, form, Pattern.compile(pattern + Pattern.quote(written.substring(from))));
  }

  /** The day; empty for what is not written so. */
  Optional<LocalDate> day(String words) {
    Matcher found = pattern.matcher(words);
    if (!found.matches()) {
      return Optional.empty();
    }
    String month = found.group("month");
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : language.months().indexOf(month) + 1;
    try {
      return Optional
          .of(LocalDate.of(Integer.parseInt(found.group("year")), number, Integer.parseInt(found.group("day"))))
          .filter(day -> language.date(form, day).equals(words));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
