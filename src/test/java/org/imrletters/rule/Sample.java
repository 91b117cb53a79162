package org.imrletters.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.CodePattern;
import org.imrletters.kind.LetterKind;
import org.imrletters.kind.LetterKind.RuleChoice;
import org.imrletters.kind.LetterKind.Statement;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Copy;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.Party;
import org.imrletters.review.Priority;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Role;
import org.imrletters.rule.imr.ImrRules;

/** Cases that keep every rule, to be changed in one thing, and the kind of letter that they are held to. */
final class Sample {

  static final Rules RULES = new Rules(ImrRules.ALL);
  static final RuleChoice ALL = new RuleChoice(Optional.of(RULES.codes()), List.of(), Set.of());
  static final String NORCO = "Norco 10/325mg, #35";
  static final String SUMMARY = "A 55 year old worker with neck pain since a fall at work.";
  static final Reviewer REVIEWER = new Reviewer(List.of("California"), List.of("Orthopedic Surgery"));
  static final CaseHeader HEADER = header("CM15-0206285", "2008-09-01", "2015-09-25", "2015-10-20", "2015-10-23",
      "2015-12-03");
  static final LetterKind KIND = kind();

  static final LetterKind ADDRESSED = new LetterKind(KIND.name(), KIND.cases(), KIND.states(), KIND.copies(),
      KIND.rules(), Map.of(), true);

  private Sample() {}

  static LetterKind kind() {
    return kind(EnumSet.allOf(Statement.class), EnumSet.allOf(Copy.class), "en-US");
  }

  static LetterKind reviewedBy(int most) {
    return kind(EnumSet.allOf(Statement.class), EnumSet.allOf(Copy.class), "en-US", most);
  }

  static LetterKind kind(Set<Statement> states, Set<Copy> copies, String language) {
    return kind(states, copies, language, 9);
  }

  private static LetterKind kind(Set<Statement> states, Set<Copy> copies, String language, int reviewers) {
    CodePattern number = CodePattern.of("CM99-9999999");
    CaseDeclaration imr = new CaseDeclaration(Optional.empty(),
        Optional.of(new CaseDeclaration.NumberForm(number, "CM15-0206285")), Optional.empty(), List.of(), List.of(),
        Map.of(), CaseDeclaration.OwnFields.NONE, Optional.of(new CaseDeclaration.Reviewers(reviewers, false)),
        Optional.of(language));
    return new LetterKind("imr-2015", new CaseKind(imr.over(CaseDeclaration.STANDARD)), states, copies, ALL, Map.of(),
        false);
  }

  /** Everything but items. */
  static Case.Builder withoutItems() {
    return Case.builder().header(HEADER).reviewer(REVIEWER).summary(SUMMARY);
  }

  static Case.Builder of(ItemSketch... items) {
    Case.Builder builder = withoutItems();
    for (ItemSketch item : items) {
      builder.item(item.item());
    }
    return builder;
  }

  static Case.Builder good() {
    return of(ItemSketch.of(NORCO));
  }

  /** A header with a date for each text in ISO form, and none for an empty text. */
  static CaseHeader header(String number, String injury, String denial, String received, String assigned,
      String decision) {
    CaseHeader.Builder header = CaseHeader.builder().number(number).priority(Priority.STANDARD);
    date(header, HeaderDate.INJURY, injury);
    date(header, HeaderDate.UR_DENIAL, denial);
    date(header, HeaderDate.APPLICATION_RECEIVED, received);
    date(header, HeaderDate.ASSIGNED, assigned);
    date(header, HeaderDate.DECISION, decision);
    return header.build();
  }

  private static void date(CaseHeader.Builder header, HeaderDate date, String iso) {
    if (!iso.isEmpty()) {
      header.on(date, LocalDate.parse(iso));
    }
  }

  /** A good public copy, with a party. */
  static Case.Builder roe() {
    return good().copy(Copy.PUBLIC).party(Role.EMPLOYEE, Party.named("Jane Roe"));
  }

  static List<Diagnostic> check(Case.Builder review) {
    return check(review.build(), KIND);
  }

  /** With the words that travel with the library. */
  static List<Diagnostic> check(Case review, LetterKind kind) {
    return RULES.check(review, kind, WordLists.standard(), List::of);
  }

  /** Each complaint as its place and code, for instance {@code items[0].decision item-without-decision}. */
  static List<String> found(Case.Builder review) {
    return found(review, KIND);
  }

  static List<String> found(Case.Builder review, LetterKind kind) {
    return check(review.build(), kind).stream().map(problem -> problem.at() + " " + problem.code()).toList();
  }
}
