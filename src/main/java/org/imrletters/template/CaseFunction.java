package org.imrletters.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What templates, and rules of packs, may call: {@code days(case.applicationReceived, case.decisionDate)}. Of a value that
 * the case does not give, the answer is missing as well.
 *
 * @param usage how it is called, {@code days(from, to)}
 * @param least how many values it needs at least
 * @param most how many it takes at most
 * @param body what it does with them
 */
record CaseFunction(String usage, int least, int most, Body body) implements TemplateMethodModelEx {

  /** Those whose answer is as long as what they are given together. */
  static final Set<String> LENGTHENING = Set.of("listed", "quoted");

  static final String HINT = "the chapter on packs tells what functions take";

  /** Dates that lie further ahead are in no letter. */
  private static final int FURTHEST = 36_600;

  /** What a function answers with; null for nothing. */
  @FunctionalInterface
  interface Body {
    @Nullable
    Object of(Given given) throws TemplateModelException;
  }

  /** All of them, by the names that they are called by. */
  static Map<String, CaseFunction> all(Language language, DatedData data) {
    Map<String, CaseFunction> all = new HashMap<>();
    List.of(
        new CaseFunction("days(from, to)", 2, 2, given -> (int) ChronoUnit.DAYS.between(given.date(0), given.date(1))),
        new CaseFunction("businessDays(from, to)", 2, 2, given -> businessDays(given.date(0), given.date(1), data)),
        new CaseFunction("plus(date, days)", 2, 2,
            given -> new DateModel(given.date(0).plusDays(given.whole(1)), language)),
        new CaseFunction("plusMonths(date, months)", 2, 2,
            given -> new DateModel(given.date(0).plusMonths(given.whole(1)), language)),
        new CaseFunction("sum(list, \"part\")", 1, 2, Given::sum),
        new CaseFunction("count(list, \"part\", value)", 1, 3, Given::count),
        new CaseFunction("listed(list, \"part\")", 1, 2, given -> language.listed(given.texts(language))),
        new CaseFunction("edition(name, date)", 2, 2, given -> data.edition(given.text(0), given.date(1))),
        new CaseFunction("quoted(text)", 1, 1, given -> language.quoted(given.text(0))))
        .forEach(function -> all.put(function.name(), function));
    return all;
  }

  private String name() {
    return usage.substring(0, usage.indexOf('('));
  }

  /** What is wrong with being given as many values. */
  Optional<String> wrongNumber(int values) {
    String takes = least == most ? Integer.toString(least) : least + " to " + most;
    return values >= least && values <= most ? Optional.empty()
        : Optional.of(usage + " takes " + takes + " values, not " + values);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Object exec(List arguments) throws TemplateModelException {
    Optional<String> wrong = wrongNumber(arguments.size());
    if (wrong.isPresent()) {
      throw new TemplateModelException(wrong.get());
    }
    return arguments.contains(null) ? null : body.of(new Given(usage, arguments));
  }

  /** The business days behind the first day, the last one among them. */
  private static int businessDays(LocalDate from, LocalDate to, DatedData data) throws TemplateModelException {
    if (Math.abs(ChronoUnit.DAYS.between(from, to)) > FURTHEST) {
      throw new TemplateModelException("businessDays(from, to) counts up to " + FURTHEST + " days");
    }
    LocalDate first = to.isBefore(from) ? to : from;
    int count = 0;
    for (LocalDate day = to.isBefore(from) ? from : to; day.isAfter(first); day = day.minusDays(1)) {
      count += data.isBusinessDay(day) ? 1 : 0;
    }
    return to.isBefore(from) ? -count : count;
  }

  /** The values that a function is given; what is of the wrong kind is a mistake of the template. */
  record Given(String usage, List<?> values) {

    LocalDate date(int at) throws TemplateModelException {
      if (values.get(at) instanceof DateModel day) {
        return day.date();
      }
      throw wrong(at, "a date");
    }

    int whole(int at) throws TemplateModelException {
      if (values.get(at) instanceof TemplateNumberModel number) {
        double value = number.getAsNumber().doubleValue();
        if (value == Math.rint(value) && Math.abs(value) <= FURTHEST) {
          return (int) value;
        }
      }
      throw wrong(at, "a whole number up to " + FURTHEST);
    }

    String text(int at) throws TemplateModelException {
      if (values.get(at) instanceof TemplateScalarModel text) {
        return text.getAsString();
      }
      throw wrong(at, "a text");
    }

    /** The entries of the list that is given first, or, where a part is named, that part of each that has it. */
    private List<TemplateModel> entries() throws TemplateModelException {
      if (!(values.get(0) instanceof TemplateSequenceModel list)) {
        throw wrong(0, "a list");
      }
      String[] path = values.size() < 2 ? new String[0] : text(1).split("\\.");
      List<TemplateModel> entries = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        TemplateModel entry = list.get(i);
        for (String part : path) {
          entry = entry instanceof TemplateHashModel group ? group.get(part) : null;
        }
        if (entry != null) {
          entries.add(entry);
        }
      }
      return entries;
    }

    /** Missing where none of the entries has a number. */
    @Nullable
    Number sum() throws TemplateModelException {
      Number sum = null;
      SmallNumbers numbers = new SmallNumbers();
      for (TemplateModel entry : entries()) {
        if (!(entry instanceof TemplateNumberModel number)) {
          throw mistake("adds numbers, and there is " + kind(entry) + " among them");
        }
        sum = sum == null ? number.getAsNumber() : numbers.add(sum, number.getAsNumber());
      }
      return sum;
    }

    int count() throws TemplateModelException {
      int count = 0;
      for (TemplateModel entry : entries()) {
        count += values.size() < 3 || isSame(entry, (TemplateModel) values.get(2)) ? 1 : 0;
      }
      return count;
    }

    private boolean isSame(TemplateModel one, TemplateModel other) throws TemplateModelException {
      if (one instanceof TemplateNumberModel number && other instanceof TemplateNumberModel its) {
        return new SmallNumbers().compareNumbers(number.getAsNumber(), its.getAsNumber()) == 0;
      }
      if (one instanceof TemplateBooleanModel flag && other instanceof TemplateBooleanModel its) {
        return flag.getAsBoolean() == its.getAsBoolean();
      }
      if (one instanceof TemplateScalarModel text && other instanceof TemplateScalarModel its) {
        return text.getAsString().equals(its.getAsString());
      }
      throw mistake("looks for " + kind(other) + ", and there is " + kind(one) + " in the list");
    }

    List<String> texts(Language language) throws TemplateModelException {
      List<String> texts = new ArrayList<>();
      for (TemplateModel entry : entries()) {
        if (entry instanceof TemplateNumberModel number) {
          texts.add(language.number(number.getAsNumber()));
        } else if (entry instanceof TemplateScalarModel text) {
          texts.add(text.getAsString());
        } else {
          throw mistake("lists texts, dates and numbers, and there is " + kind(entry) + " among them");
        }
      }
      return texts;
    }

    private TemplateModelException wrong(int at, String wanted) {
      return mistake("takes " + wanted + " as its " + List.of("first", "second", "third").get(at) + " value, not "
          + kind(values.get(at)));
    }

    private TemplateModelException mistake(String what) {
      return new TemplateModelException(usage + " " + what);
    }

    private static String kind(Object value) {
      return value instanceof DateModel ? "a date"
          : value instanceof TemplateNumberModel ? "a number"
              : value instanceof TemplateBooleanModel ? "yes or no"
                  : value instanceof TemplateSequenceModel ? "a list"
                      : value instanceof TemplateScalarModel ? "a text" : "a group of values";
    }
  }
}
