package org.imrletters.rule.imr;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Party;
import org.imrletters.review.Prose;
import org.imrletters.review.Role;
import org.imrletters.rule.Reading;
import org.imrletters.rule.Rule;
import org.imrletters.words.Words;
import org.imrletters.words.WrittenDate;

/**
 * The age that the summary gives is one that the injured worker had between the injury and the decision (practice). It
 * is of the day of whatever report the summary was made from, so that no nearer day is asked for. The day of birth is the
 * one that the case gives, or else the one that the summary tells itself.
 */
record TheSummaryTellsTheAge(String code) implements Rule {

  /** Without a date of injury, the report may be so old. */
  private static final int YEARS_OF_REPORTS = 10;

  private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty");
  private static final List<String> ONES = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
      "nine");
  private static final String NUMBER = "([0-9]{2}|(?:" + String.join("|", TENS) + ")(?:[- ](?:" + String.join("|", ONES)
      + "))?)";

  /** What stands before a day of birth. */
  private static final Pattern BIRTH = Pattern
      .compile("(?i)\\b(?:born(?: on)?|dob|d\\.o\\.b\\.|birth ?date|date of birth)[ :,(]{0,3}(?:is |was )?$");

  private static final String OLD = "[- ]?(?:(?:years?|yrs?)\\.?[- ]?olds?|years? of age|y/o|y\\.? ?o\\b\\.?)";
  private static final String PERSON = "(?:injured )?(?:worker|employee|patient|claimant|applicant|man|woman|male|female"
      + "|gentleman|lady|individual)";

  @Override
  public List<Diagnostic> check(Reading reading) {
    Optional<LocalDate> decision = reading.review().header().on(HeaderDate.DECISION);
    Optional<Prose> summary = reading.review().summary();
    Optional<LocalDate> birth = reading.review()
        .party(Role.EMPLOYEE)
        .flatMap(Party::birthDate)
        .or(() -> summary.map(reading::words).flatMap(TheSummaryTellsTheAge::birth));
    if (birth.isEmpty() || decision.isEmpty() || summary.isEmpty()) {
      return List.of();
    }
    int last = Period.between(birth.get(), decision.get()).getYears();
    Optional<LocalDate> injury = reading.review().header().on(HeaderDate.INJURY);
    int first = injury.map(day -> Period.between(birth.get(), day).getYears()).orElse(last - YEARS_OF_REPORTS);
    return told(reading.words(summary.get()).text().replace('\n', ' '))
        .filter(age -> last > YEARS_OF_REPORTS && (years(age) < first || years(age) > last))
        .limit(1)
        .map(age -> disagreeing(age, first, last))
        .toList();
  }

  /** The day of birth that the summary itself tells. */
  private static Optional<LocalDate> birth(Words summary) {
    return WrittenDate.in(summary)
        .stream()
        .filter(date -> BIRTH.matcher(summary.text().substring(0, summary.start(date.from()))).find())
        .filter(date -> date.day() > 0 && date.year() > 1000)
        .map(date -> LocalDate.of(date.year(), date.month(), date.day()))
        .findFirst();
  }

  /** The ages that are told in a text, as they are typed. */
  private static Stream<String> told(String text) {
    return Told.FORMS.stream().flatMap(form -> form.matcher(text).results()).map(found -> found.group(1));
  }

  /** Whose age it is: the injured worker's, and nobody else's. Made for the first case that gives a birth date. */
  private static final class Told {
    static final List<Pattern> FORMS = Stream
        .of("\\b(?:this|he|she|who|" + PERSON
            + ")(?:, who| \\([^)]{1,60}\\))? (?:is|was) (?:now )?(?:(?:an?|a\\(n\\)) (?:[a-z-]+ ){0,4}?)?(?:now )?"
            + NUMBER + OLD,
            "\\b(?:he|she|" + PERSON + ") is (?:now )?" + NUMBER + "(?=,? and (?!an?\\b)|[.,;](?: |$)|$)",
            "(?:^|[.;:] |\\b(?:this|the|patient:?) )(?:an? )?" + NUMBER + OLD + " (?:[a-z-]+ )?" + PERSON,
            "\\b" + PERSON + "(?:,| is| was)? \\(?aged? " + NUMBER + "\\b", "\\bpatient: " + NUMBER + OLD,
            "\\b(?:an?|the|this) " + PERSON + ",? (?:now )?(?:an? )?" + NUMBER + OLD,
            "\\b" + PERSON + " of " + NUMBER + " years\\b",
            "\\b(?:patient|" + PERSON + "|this):? " + NUMBER + " ?[fm]\\b",
            "(?:^|[.;] )now " + NUMBER + ", (?:he|she|(?:the|this) " + PERSON + ")\\b",
            "(?:^|[.;] )age(?: is|:)? " + NUMBER + "\\b",
            "\\b(?:injur[a-z]+|accident|incident|hurt)\\b[^.]{0,60} when (?:he|she) was " + NUMBER + "(?=[.,]|" + OLD
                + "| and\\b)",
            "\\bat (?:the |an )?age (?:of )?" + NUMBER + ",? (?:when )?(?:he|she|(?:the|this) " + PERSON + ")\\b")
        .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
        .toList();
  }

  private static int years(String typed) {
    String[] words = typed.toLowerCase(Locale.ROOT).split("[- ]");
    if (Character.isDigit(typed.charAt(0))) {
      return Integer.parseInt(typed);
    }
    return (TENS.indexOf(words[0]) + 2) * 10 + (words.length > 1 ? ONES.indexOf(words[1]) + 1 : 0);
  }

  private Diagnostic disagreeing(String typed, int first, int last) {
    String message = "the summary gives " + typed + " for the age, and the dates of the case " + first
        + (first == last ? "" : " to " + last);
    return Diagnostic.note(code, new FieldPath("summary"), message, "look up the birth date, and correct what is wrong")
        .quoting(typed);
  }
}
