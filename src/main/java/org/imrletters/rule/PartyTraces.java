package org.imrletters.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Case;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.imrletters.words.Folded;
import org.imrletters.words.TypedFact;
import org.imrletters.words.WrittenDate;

/** All that would tell who the parties of a case are. */
record PartyTraces(CaseDeclaration declared, WordLists lists, List<Trace> traces) {

  private static final String FROM_HERE = "(?<![\\p{L}\\p{N}])";
  private static final String TO_HERE = "(?![\\p{L}\\p{N}])";
  private static final String SEPARATOR = " ?[-/. ] ?";
  private static final String DAY_SIGN = " ?[-/._|\\\\ ] ?'?";
  private static final String FILL = "(?:[ ,./'()-]|of|in|the|day|del?){0,12}";
  private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\\p{L}{0,6}\\.?";

  /** How the names of months begin in English and in Spanish. */
  private static final List<String> MONTHS = List.of("(?:jan|ene)", "feb", "mar", "a[bp]r", "may", "jun", "jul",
      "(?:aug|ago)", "se[pt]", "oct", "nov", "d[ei]c");
  private static final String YEAR = "(?:(?:19)?[0-9]{2}|200[0-9])";
  private static final String DAY = "(?:(?:[0-9]{1,2} ?[-/.] ?){2}" + YEAR
      + "|(?:19[0-9]{2}|200[0-9])(?:[-/.][0-9]{1,2}){2}|" + MONTH + " ?[0-9]{1,2}" + FILL + "(?:st|nd|rd|th)?,? ?"
      + YEAR + "|[0-9]{1,2}(?:st|nd|rd|th)?" + FILL + MONTH + ",? ?" + YEAR + "|[0-9]{6}(?:[0-9]{2})?)";
  private static final String SOCIAL = "(?:ssn|s\\.s\\.n\\.?|ss ?(?=#|no)|soc(?:ial|\\.)? ?sec(?:urity|\\.)?)(?: ?(?:number|no\\.?|nr\\.?|#))?";
  private static final String NUMBER = " ?(?:number|num\\.?|nr\\.?|no\\.?|id|#)[ :#.]{0,3}";
  private static final String SOME_NUMBER = "(?=[\\p{L}-]{0,5}[0-9])[\\p{L}0-9-]{4,30}";

  /** What is told by its label or its form, whether the case knows the party or not. */
  private static final List<Trace> ANYBODY = List.of(
      labeled("a birth date", "[bd]",
          "(?:dob|d\\.o\\.b\\.?|d/o/b|birth ?date|date of birth|born(?: on)?)[ :#,.(]{0,4}(?:is |was )?" + DAY),
      labeled("a birth date", "b",
          "birthday[ :#,.(]{0,4}(?:is |was |on |the ){0,3}(?:" + MONTH + " ?[0-9]{1,2}|[0-9]{1,2}(?:st|nd|rd|th)?"
              + FILL + MONTH + ")"),
      labeled("a birth date", "[fn]",
          "(?:fecha de nacimiento|naci(?:o|d[oa])?)[ :#,.(]{0,4}(?:e[ls] |fue ){0,2}" + DAY),
      labeled("a claim number", "[abcdempsw]",
          "(?:(?:claim|claims administrator(?:'s)?|member|policy|patient|medical record|subscriber|adj|eams|wcab(?: case)?"
              + "|employee|badge|medi-?cal|medicare|passport)" + NUMBER
              + "|(?:mrn|passport|driver'?s'? licen[cs]e)[ :#.]{1,3})" + SOME_NUMBER + "|adj[ :#.-]{0,3}[0-9]{6,9}"),
      labeled("a telephone number", "[cfmpt]",
          "(?:(?:tele)?phone|tel\\.?|fax|cell|mobile)[^0-9;]{0,20}(?:1[-. ]{1,3})?[0-9]{3}[-./) ]{0,3}[0-9]{3}[-. ]{0,3}[0-9]{4}"),
      labeled("a telephone number", "[1-9(]",
          "(?:1[-. ]{1,3})?(?:\\([2-9][0-9]{2}\\)[-./ ]{0,3}|[2-9][0-9]{2}[-./])[2-9][0-9]{2}[-./ ][0-9]{4}"),
      labeled("an e-mail address", "[\\p{L}0-9]",
          "[\\p{L}0-9._%+-]{1,64}(?:@| ?[(\\[] ?at ?[)\\]] ?)[\\p{L}0-9-]{1,63}(?:\\.[\\p{L}0-9-]{2,63}){1,4}"),
      labeled("an address", "[lr]", "(?:lives?|lived|living|resid\\p{L}+) (?:at|on) [0-9]{1,6} (?-i:\\p{Lu})\\p{L}+"),
      labeled("a social security number", "[0-9]", "[0-9]{3}" + SEPARATOR + "[0-9]{2}" + SEPARATOR + "[0-9]{4}(?!-)"),
      labeled("a social security number", "s", SOCIAL + "[^0-9]{0,20}(?:[0-9][-._/ ]{0,2}){8}[0-9]"),
      labeled("a social security number", "s", SOCIAL + "[^0-9.;]{0,30}(?:end|last|[x*])[^0-9;]{0,20}[0-9]{4}"),
      labeled("a social security number", "l", "last (?:four|4)[^.;]{0,40}" + SOCIAL + "[^0-9.;]{0,20}[0-9]{4}"),
      labeled("someone's name", "m",
          "(?-i:(?:Mrs?|Ms|Miss|Mx)(?:\\. ?| )\\p{Lu}[\\p{L}'-]*|(?:MRS?|MS|MISS)\\. ?\\p{Lu}[\\p{Lu}'-]+)"),
      labeled("someone's name", "[aceimnp]",
          "(?:(?:patient|applicant|claimant|employee|injured worker|member|insured)(?: name)?|name): ?"
              + "(?-i:\\p{Lu}[\\p{L}'-]+,? \\p{Lu}\\p{Ll}+)"));

  /** The names of fields of a pack that hold what is a party's. */
  private static final Pattern FIELD = Pattern.compile(
      "(?i).{0,999}(?:claim|member|polic|patient|subscriber|employee|applicant|enrollee|insured|worker|beneficiary|attorney|physician).{0,999}"
          + "(?:name|number|no|id|address|birth.*)|.{0,999}(?:ssn|socialsecurity.*|birthdate|dob|phone|fax|e-?mail|mrn|medicalrecord.*)");
  private static final Pattern NAME = Pattern.compile("(?i)name$");
  private static final Pattern ADDRESS = Pattern.compile("(?<!(?i:mail))(?i:address)$");

  /** A shorter number is any number, but behind what it is called. */
  private static final int SHORTEST_NUMBER = 4;

  /** So many letters and figures stand nowhere else in a row by chance. */
  private static final int LONG_NUMBER = 7;

  /** The part of a number that an office calls the claim by. */
  private static final Pattern LONG_PART = Pattern.compile("(?<![0-9])(?=[0-9]{6})0*+([0-9]{5,})");
  private static final Pattern BETWEEN = Pattern.compile("(?<=[\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])");

  /** A day without signs, for its year, month and day. */
  private static final String DIGITS = "%1$s%2$02d%3$02d|%2$02d%3$02d%1$s|%3$02d%2$02d%1$s";

  /** Those of a case, but for parties of whom even a public copy tells. */
  static List<Trace> of(Case review, CaseDeclaration declared, WordLists lists) {
    PartyTraces all = new PartyTraces(declared, lists, new ArrayList<>());
    List<Role> told = declared.publicRoles();
    review.parties().forEach((role, party) -> {
      if (!told.contains(role)) {
        all.add(role, party);
      }
    });
    review.application().consolidated().forEach(joined -> {
      joined.employee().ifPresent(name -> all.name("the employee's name", name, false));
      joined.requestingPhysician().ifPresent(name -> all.name("the requesting physician's name", name, false));
    });
    review.fields().forEach(all::field);
    review.items().forEach(item -> item.fields().forEach(all::field));
    all.traces.addAll(ANYBODY);
    return all.traces;
  }

  /** The texts of a case that tell who its parties are. */
  static List<CaseText> facts(Reading reading) {
    return reading.texts().stream().filter(PartyTraces::isFact).toList();
  }

  private static boolean isFact(CaseText text) {
    String place = text.at().text();
    return place.startsWith("parties.") || place.startsWith("application.consolidated") || place.contains("fields.")
        && Stream.of(place.split("[.\\[]")).anyMatch(name -> FIELD.matcher(name).matches());
  }

  private void add(Role role, Party party) {
    String whose = "the " + role.called() + "'s ";
    party.name().ifPresent(name -> name(whose + "name", name, declared.role(role).office()));
    address(whose + "address", String.join(", ", party.address()));
    address(whose + "confidential address", String.join(", ", party.delivery().confidentialAddress()));
    party.delivery().fax().ifPresent(number -> number(whose + "fax number", number));
    party.delivery().email().ifPresent(email -> add(whose + "e-mail address", Pattern.quote(Folded.of(email).text())));
    party.birthDate().ifPresent(day -> day(whose + "birth date", day));
    party.claimNumber().ifPresent(number -> number(whose + "claim number", number));
    party.fields().forEach((name, value) -> each(whose + name, name, value));
  }

  /** What the pack asks for may be a party's as well, by its name. */
  private void field(String name, FieldValue value) {
    if (value instanceof FieldValue.Group group) {
      group.fields().forEach(this::field);
    } else if (FIELD.matcher(name).matches()) {
      each("what " + name + " holds", name, value);
    }
  }

  /** Whatever a field holds that is a party's. */
  private void each(String called, String name, FieldValue value) {
    if (value instanceof FieldValue.Group group) {
      group.fields().forEach((part, its) -> each(called, part, its));
    } else if (value instanceof FieldValue.Entries list) {
      list.all().forEach(entry -> each(called, name, entry));
    } else if (value instanceof FieldValue.Day day) {
      day(called, day.day());
    } else if (value instanceof FieldValue.Text || value instanceof FieldValue.Numeric) {
      text(called, name, value.typed());
    }
  }

  private void text(String called, String name, String value) {
    if (NAME.matcher(name).find()) {
      name(called, value, false);
    } else if (ADDRESS.matcher(name).find()) {
      address(called, value);
    } else {
      TypedFact.date(value).ifPresentOrElse(day -> day(called, day), () -> number(called, value));
    }
  }

  private void name(String called, String name, boolean office) {
    new NameTraces(called, Names.of(lists), traces).add(name, office);
  }

  private void address(String called, String address) {
    new AddressTraces(called, lists, traces).add(address);
  }

  private void add(String called, String words) {
    traces.add(labeled(called, "[\\p{L}0-9]", words));
  }

  /** Looking at the first letter first spares most of a text the look behind. */
  private static Trace labeled(String called, String first, String words) {
    return Trace.certain(called, "(?i)(?=" + first + ")" + FROM_HERE + "(?:" + words + ")" + TO_HERE);
  }

  /** The number with whatever signs between, its digits alone, and its end where it is said to be that. */
  private void number(String called, String number) {
    String all = Folded.of(number).text().replaceAll("[^\\p{L}\\p{N}]", "");
    String digits = all.replaceAll("^\\p{L}++|(?<!\\p{L})\\p{L}++$", "").replaceFirst("^1(?=[0-9]{10}$)", "");
    if (all.length() < SHORTEST_NUMBER) {
      add(called, "(?:claim|member|policy|number|no|id)[^0-9.]{0,12}" + Pattern.quote(all));
      return;
    }
    add(called, "0?" + apart(all.replaceFirst("^0+(?=.{4})", "0*")));
    if (digits.length() >= LONG_NUMBER) {
      figures(called, digits);
    } else if (digits.length() > 4) {
      add(called, apart(digits));
    }
    LONG_PART.matcher(Folded.of(number).text()).results().forEach(part -> figures(called, part.group(1)));
    if (all.length() > 4) {
      add(called, "(?:ending|ends|last)[^0-9.]{0,25}" + all.substring(all.length() - 4));
    }
  }

  private void figures(String called, String digits) {
    traces.add(Trace.certain(called, "(?i)(?<![0-9])0*" + apart(digits) + "(?![0-9])"));
  }

  /** A number with signs between: a long one with any, and with the letters that a scanner takes figures for. */
  private static String apart(String letters) {
    boolean isLong = letters.length() >= LONG_NUMBER;
    String between = isLong ? "[^\\p{L}\\p{N}]{0,3}+" : "[-_# ]{0,3}";
    return BETWEEN.splitAsStream(letters)
        .map(sign -> !isLong ? sign : sign.replaceAll("[0oO]", "[0o]").replaceAll("[1lI]", "[1il]"))
        .collect(Collectors.joining(between));
  }

  /** This day in figures and in words: 1970-03-05, 03/05/70, March 5, 1970, the fifth of March 1970. */
  private void day(String called, LocalDate day) {
    String month = "0?" + day.getMonthValue();
    String date = "0?" + day.getDayOfMonth();
    String year = "(?:" + day.getYear() + "|" + String.format(Locale.ROOT, "%02d", day.getYear() % 100) + ")";
    String named = MONTHS.get(day.getMonthValue() - 1) + "\\p{L}{0,7}\\.?";
    String ordinal = "(?:" + date + "(?:st|nd|rd|th)?|" + WrittenDate.ordinal(day.getDayOfMonth(), "-? ?") + ")";
    String figures = "(?:" + month + DAY_SIGN + date + "|" + date + DAY_SIGN + month + ")";
    String words = "(?:" + named + FILL + ordinal + "|" + ordinal + FILL + named + ")";
    add(called,
        String.join("|", day.getYear() + DAY_SIGN + month + DAY_SIGN + date + "(?:T[0-9:.]{2,12}Z?)?",
            figures + DAY_SIGN + year, digits(day, String.valueOf(day.getYear())), words + FILL + year,
            day.getYear() + FILL + named + FILL + ordinal));
    add(called, "(?:born|birth\\p{L}*|naci\\p{L}*|d\\.?o\\.?b\\.?)[^.;]{0,15}(?:" + words + "(?:" + FILL + year + ")?|"
        + named + FILL + day.getYear() + "|" + figures + "(?!" + DAY_SIGN + "[0-9])|" + digits(day, year) + ")");
  }

  private static String digits(LocalDate day, String year) {
    return String.format(Locale.ROOT, DIGITS, year, day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Words by which someone is known.
   *
   * @param called what they are called in a complaint
   * @param words their pattern, for a folded text on one line
   * @param doubt what else the words may be
   */
  record Trace(String called, Pattern words, Doubt doubt) {

    /** What words may be besides what they tell. */
    enum Doubt {
      /** Nothing else. */
      NONE,
      /** Someone else's name, as no word of English. */
      RARE,
      /** Any word, as a name that is one. */
      ORDINARY,
      /** A code of a procedure, as a ZIP code is a number like those. */
      CODE
    }

    /** A place in a text that tells someone. */
    record Found(Trace trace, Folded text, int start, int end) {

      /** The words as typed. */
      String typed() {
        return text.typed(start, end);
      }

      /** What is found first stands, less what only says a part of it again; two that overlap are one. */
      static List<Found> apart(List<Found> all) {
        List<Found> apart = new ArrayList<>();
        for (Found next : all) {
          int met = IntStream.range(0, apart.size()).filter(i -> apart.get(i).meets(next)).findFirst().orElse(-1);
          if (met < 0) {
            apart.add(next);
          } else {
            apart.set(met, apart.get(met).with(next));
          }
        }
        apart.sort(Comparator.comparingInt(Found::start));
        return apart;
      }

      private boolean meets(Found next) {
        return start < next.end && next.start < end || typed().contains(next.typed()) || next.typed().contains(typed());
      }

      private Found with(Found next) {
        boolean crosses = start < next.end && next.start < end && (next.start < start) == (next.end < end)
            && next.start != start && next.end != end;
        return crosses ? new Found(trace, text, Math.min(start, next.start), Math.max(end, next.end)) : this;
      }
    }

    /** Words that can be nothing else. */
    static Trace certain(String called, String pattern) {
      return new Trace(called, Pattern.compile(pattern, Pattern.UNICODE_CASE), Doubt.NONE);
    }

    /** Whether these are no words of English. */
    boolean isSure() {
      return doubt != Doubt.ORDINARY;
    }

    /** Such words of a text, where they tell someone. */
    Stream<Found> in(Folded text, NameInUse use) {
      return words.matcher(text.line())
          .results()
          .map(found -> new Found(this, text, found.start(), found.end()))
          .filter(use::tells);
    }
  }
}
