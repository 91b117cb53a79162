package org.imrletters.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Case;
import org.imrletters.review.Party;
import org.imrletters.review.Role;

/** All that would tell who the parties of a case are. */
final class PartyTraces {

  private static final String FROM_HERE = "(?<![\\p{L}\\p{N}])";
  private static final String TO_HERE = "(?![\\p{L}\\p{N}])";
  private static final String DAY = "[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}";

  /** What is told by its label, whether the case knows the party or not. */
  private static final List<Trace> LABELED = List.of(
      trace("a birth date", "(?:DOB|D\\.O\\.B\\.|date of birth|birth date)[: ]{1,3}" + DAY),
      trace("a claim number",
          "claim(?:s administrator(?:'s)?)? ?(?:number|no\\.|#)[:"
              + " #]{0,3}(?=[\\p{L}-]{0,5}[0-9])[\\p{L}0-9-]{4,30}"),
      trace("a social security number", "[0-9]{3}-[0-9]{2}-[0-9]{4}"));

  private PartyTraces() {}

  /** Words by which a party is known, and what they are called in a complaint. */
  record Trace(String called, Pattern words) {

    /** The first such words of a text. */
    Optional<String> in(CaseText text) {
      Matcher found = words.matcher(text.text());
      return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
  }

  static List<Trace> of(Case review) {
    List<Trace> traces = new ArrayList<>();
    for (Role role : Role.IMR) {
      review.party(role).ifPresent(party -> add(traces, role, party));
    }
    review.application().consolidated().forEach(joined -> {
      joined.employee().ifPresent(name -> addPerson(traces, "the employee's name", name));
      joined.requestingPhysician().ifPresent(name -> addPerson(traces, "the requesting physician's name", name));
    });
    traces.addAll(LABELED);
    return traces;
  }

  private static void add(List<Trace> traces, Role role, Party party) {
    String whose = "the " + role.called() + "'s ";
    party.name().ifPresent(name -> {
      addWords(traces, whose + "name", name);
      if (role != Role.CLAIMS_ADMINISTRATOR) {
        addPerson(traces, whose + "name", name);
      }
    });
    party.address().ifPresent(address -> {
      addWords(traces, whose + "address", address);
      addWords(traces, whose + "address", address.substring(0, address.indexOf(',') < 0 ? 0 : address.indexOf(',')));
    });
    party.birthDate().ifPresent(day -> traces.add(trace(whose + "birth date", day(day))));
    party.claimNumber().ifPresent(number -> addWords(traces, whose + "claim number", number));
  }

  /** The words as typed, whatever stands between them; a word alone only with its capitals, as it may be any word. */
  private static void addWords(List<Trace> traces, String called, String words) {
    List<String> parts = Stream.of(words.split("[\\s,]+")).filter(part -> !part.isEmpty()).map(Pattern::quote).toList();
    if (parts.size() == 1) {
      traces.add(new Trace(called, Pattern.compile(FROM_HERE + parts.get(0) + TO_HERE)));
    } else if (parts.size() > 1) {
      traces.add(trace(called, String.join("[\\s,]{1,3}", parts)));
    }
  }

  /** First and last name in either order, whatever initial stands between, and the last name behind a title. */
  private static void addPerson(List<Trace> traces, String called, String name) {
    List<String> parts = PersonName.parts(name);
    if (parts.size() < 2) {
      return;
    }
    String first = Pattern.quote(parts.get(0));
    String last = Pattern.quote(parts.get(parts.size() - 1));
    traces.add(trace(called, first + "\\s(?:\\p{L}{1,20}\\.?\\s)?" + last));
    traces.add(trace(called, last + ",\\s?" + first));
    traces.add(trace(called, "(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s(?:\\p{L}\\.?\\s)?" + last));
  }

  private static Trace trace(String called, String words) {
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Trace(called, Pattern.compile(FROM_HERE + "(?:" + words + ")" + TO_HERE, anyCase));
  }

  /** A pattern for this day: 1970-03-05, 03/05/1970, 3-5-70, March 5, 1970, 5 Mar. 1970. */
  private static String day(LocalDate day) {
    String month = "0?" + day.getMonthValue();
    String date = "0?" + day.getDayOfMonth();
    String year = "(?:" + day.getYear() + "|" + DateTimeFormatter.ofPattern("uu", Locale.US).format(day) + ")";
    String full = day.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
    String named = "(?:" + full + "|" + full.substring(0, 3) + "\\.?)";
    return String.join("|", day.getYear() + "[-/.]" + month + "[-/.]" + date, month + "[-/.]" + date + "[-/.]" + year,
        named + "\\s" + date + "(?:st|nd|rd|th)?,?\\s" + day.getYear(),
        date + "(?:st|nd|rd|th)?\\s" + named + ",?\\s" + day.getYear());
  }
}
