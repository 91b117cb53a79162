package org.imrletters.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.review.Case;
import org.imrletters.review.CaseBuilder;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Decision;
import org.imrletters.review.FieldDeclaration;
import org.imrletters.review.LetterKind;
import org.imrletters.review.Priority;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Statement;

/** Cases that keep every rule, to be changed in one thing, and the kind of letter that they are held to. */
final class Sample {

  static final String NORCO = "Norco 10/325mg, #35";
  static final String SUMMARY = "A 55 year old worker with neck pain since a fall at work.";
  static final Reviewer REVIEWER = new Reviewer(List.of("California"), List.of("Orthopedic Surgery"));
  static final CaseHeader HEADER = header("CM15-0206285", "2008-09-01", "2015-09-25", "2015-10-20", "2015-10-23",
      "2015-12-03");
  static final LetterKind KIND = kind();

  private Sample() {}

  static LetterKind kind(FieldDeclaration... fields) {
    return new LetterKind("imr-2015", EnumSet.allOf(Decision.class), List.of(fields), EnumSet.allOf(Statement.class));
  }

  static LetterKind kindWithout(Decision decision) {
    return new LetterKind("imr-2015", EnumSet.complementOf(EnumSet.of(decision)), List.of(),
        EnumSet.allOf(Statement.class));
  }

  static FieldDeclaration declared(String name, FieldDeclaration.Kind kind) {
    return new FieldDeclaration(name, kind, false, "what the pack asks for");
  }

  /** Everything but items. */
  static CaseBuilder withoutItems() {
    return Case.builder().header(HEADER).reviewer(REVIEWER).summary(SUMMARY);
  }

  static CaseBuilder of(ItemSketch... items) {
    CaseBuilder builder = withoutItems();
    for (ItemSketch item : items) {
      builder.item(item.item());
    }
    return builder;
  }

  static CaseBuilder good() {
    return of(ItemSketch.of(NORCO));
  }

  /** A header with a date for each text in ISO form, and none for an empty text. */
  static CaseHeader header(String number, String injury, String denial, String received, String assigned,
      String decision) {
    return new CaseHeader(Optional.of(number), Optional.of(Priority.STANDARD), date(injury), date(denial),
        date(received), date(assigned), date(decision));
  }

  private static Optional<LocalDate> date(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }

  static List<Diagnostic> check(CaseBuilder review) {
    return Rules.check(review.build(), KIND);
  }

  /** Each complaint as its place and code, for instance {@code items[0].decision item-without-decision}. */
  static List<String> found(CaseBuilder review) {
    return found(review, KIND);
  }

  static List<String> found(CaseBuilder review, LetterKind kind) {
    return Rules.check(review.build(), kind).stream().map(problem -> problem.at() + " " + problem.code()).toList();
  }
}
