package org.imrletters.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.kind.CaseText;
import org.imrletters.review.Case;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Party;
import org.imrletters.review.Role;
import org.imrletters.words.Folded;
import org.imrletters.words.TypedFact;

/** All that would tell who the parties of a case are. */
record PartyTraces(CaseDeclaration declared, WordLists lists, List<Trace> traces) {

  /** The names of fields of a pack that hold what is a party's. */
  private static final Pattern FIELD = Pattern.compile(
      "(?i).{0,999}(?:claim|member|polic|patient|subscriber|employee|applicant|enrollee|insured|worker|beneficiary|attorney|physician).{0,999}"
          + "(?:name|number|no|id|address|birth.*)|.{0,999}(?:ssn|socialsecurity.*|birthdate|dob|phone|fax|e-?mail|mrn|medicalrecord.*)");
  private static final Pattern NAME = Pattern.compile("(?i)name$");
  private static final Pattern ADDRESS = Pattern.compile("(?<!(?i:mail))(?i:address)$");

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
    all.traces.addAll(LabeledTraces.ALL);
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
    party.delivery()
        .email()
        .map(email -> Pattern.quote(Folded.of(email).text()))
        .ifPresent(email -> traces.add(Trace.alone(whose + "e-mail address", email)));
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

  private void number(String called, String number) {
    new NumberTraces(called, traces).add(number);
  }

  private void day(String called, LocalDate day) {
    new DayTraces(called, traces).add(day);
  }
}
