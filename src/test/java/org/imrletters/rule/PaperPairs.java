package org.imrletters.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.imrletters.kind.LetterKind;
import org.imrletters.kind.LetterKind.Statement;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Citation;
import org.imrletters.review.Copy;
import org.imrletters.review.Decision;
import org.imrletters.review.Determination;
import org.imrletters.review.Party;
import org.imrletters.review.Priority;
import org.imrletters.review.Prose;
import org.imrletters.review.Role;

/** The pairs of the rules that rest on the papers around a case. */
final class PaperPairs {

  private static final ItemSketch NORCO = ItemSketch.of(Sample.NORCO);
  private static final CaseHeader APPROVED = Papers.dates("reviewersApproved", "2015-10-24");

  static final List<Pair> ALL = List.of(
      Pair.rule("outcome-disagrees", "outcome", () -> Sample.good().outcome(Determination.PARTLY_OVERTURNED),
          () -> Sample.good().outcome(Determination.UPHELD)),
      Pair.rule("items-differ-from-application", "application.treatments[1]",
          () -> Sample.good().application(Papers.application("norco 10/325 mg #35", "Ice pack")),
          () -> Sample.good().application(Papers.withdrawn("ice pack", "norco 10/325 mg #35", "Ice pack"))),
      Pair.rule("authorized-item-decided", "items[0].authorizedOn",
          () -> Sample.withoutItems().item(NORCO.authorizedOn("2015-12-03")),
          () -> Sample.withoutItems().item(NORCO.authorizedOn("2015-12-04"))),
      Pair.rule("consolidation-mixed", "application.consolidated[1].employee",
          () -> Sample.good()
              .application(Papers.joined(Papers.of("Jane Roe", "", ""), Papers.of("Janet Roe", "", "2008-09-01"))),
          () -> Sample.good()
              .application(Papers.joined(Papers.of("Jane Roe", "", ""), Papers.of("roe, jane", "", "2008-09-01")))),
      Pair.rule("majority-disagrees", "items[0].decision",
          () -> Papers.twoReviewers(APPROVED).item(NORCO.votes(Decision.UPHELD, Decision.OVERTURNED)),
          () -> Papers.twoReviewers(APPROVED).item(NORCO.overturned().votes(Decision.UPHELD, Decision.OVERTURNED))),
      Pair.rule("several-reviewers-unapproved", "reviewers",
          () -> Papers.twoReviewers(CaseHeader.EMPTY).item(NORCO.item()),
          () -> Papers.twoReviewers(APPROVED).item(NORCO.item())),
      Pair.rule("record-without-author-or-date", "records[0]",
          () -> Sample.good().record(Papers.record("Notes", "Valley Clinic", "")),
          () -> Sample.good().record(Papers.record("Notes", "Valley Clinic", "2015-08-14"))),
      Pair.rule("record-dated-wrongly", "records[0].to",
          () -> Sample.good().record(Papers.from("2015-08-14", "2015-02-02")),
          () -> Sample.good().record(Papers.from("2015-02-02", "2015-08-14"))),
      Pair.rule("born-after-injury", "parties.employee.birthDate",
          () -> Sample.good().party(Role.EMPLOYEE, Papers.born("2008-09-01")),
          () -> Sample.good().party(Role.EMPLOYEE, Papers.born("1960-09-01"))),
      Pair.rule("supersedes-wrongly", "case.supersedes.date",
          () -> Sample.good().header(Papers.superseding("2015-12-03")),
          () -> Sample.good().header(Papers.superseding("2015-12-02"))),
      Pair.rule("correction-unsaid", "case.supersedes",
          () -> Sample.good().header(Papers.superseding("2015-12-02", "")),
          () -> Sample.good().header(Papers.superseding("2015-12-02"))),
      Pair.rule("correction-unsaid", "case.supersedes",
          () -> Sample.good().header(Papers.superseding("2015-12-02", "", "the date of the injury")),
          () -> Sample.good().header(Papers.superseding("2015-12-02"))),
      Pair.rule("only-ur-record", "records", () -> Sample.good().record(Papers.UR_DECISION),
          () -> Sample.good().record(Papers.UR_DECISION).record(Papers.NOTES)),
      dates("application-late", "case.applicationReceived",
          Papers.dates("urServed", "2015-09-25", "applicationReceived", "2015-10-26"),
          Papers.dates("urServed", "2015-09-25", "applicationReceived", "2015-10-25")),
      dates("decision-late", "case.decisionDate",
          Papers.dates("assignedDate", "2015-10-23", "decisionDate", "2015-12-08"),
          Papers.dates("assignedDate", "2015-10-23", "decisionDate", "2015-12-07")),
      dates("formulary-decision-late", "case.decisionDate",
          Papers.dates(Priority.STANDARD, true, "recordsReceived", "2018-03-15", "decisionDate", "2018-03-23"),
          Papers.dates(Priority.STANDARD, true, "recordsReceived", "2018-03-15", "decisionDate", "2018-03-22")),
      dates("expedited-decision-late", "case.decisionDate",
          Papers.dates(Priority.EXPEDITED, true, "applicationReceived", "2018-03-15", "recordsReceived", "2018-03-14",
              "decisionDate", "2018-03-19"),
          Papers.dates(Priority.EXPEDITED, true, "applicationReceived", "2018-03-15", "recordsReceived", "2018-03-14",
              "decisionDate", "2018-03-18")),
      Pair.rule("no-records-reviewed", "copy", () -> Papers.toAll(Sample.good()),
          () -> Papers.toAll(Sample.good()).record(Papers.NOTES)),
      Pair.rule("recipients-missing", "recipients",
          () -> Sample.good()
              .copy(Copy.PARTY)
              .record(Papers.NOTES)
              .recipient(Role.EMPLOYEE)
              .recipient(Role.CLAIMS_ADMINISTRATOR),
          () -> Sample.good()
              .copy(Copy.PARTY)
              .record(Papers.NOTES)
              .recipient(Role.REPRESENTATIVE)
              .recipient(Role.CLAIMS_ADMINISTRATOR)
              .recipient(Role.REQUESTING_PHYSICIAN)),
      new Pair("recipient-unreachable", true, "parties.employee", Sample.ADDRESSED,
          () -> Papers.party().party(Role.EMPLOYEE, Party.named("Jane Roe")),
          () -> Papers.party()
              .party(Role.EMPLOYEE,
                  new Party(Optional.of("Jane Roe"), List.of("1 Main Street, Fresno, CA 93650"), Optional.empty(),
                      Optional.empty()))),
      stating("appeal-rights-missing", Papers.kind(Statement.NEXT_STEPS), Papers::party, Sample::good),
      stating("overturned-next-steps-missing", Papers.kind(Statement.APPEAL_RIGHTS),
          () -> Papers.toAll(Sample.of(NORCO.overturned())).record(Papers.NOTES), Papers::party),
      Pair.need("public-copy-identifies", "summary", Sample.KIND,
          () -> Sample.roe().summary("Ms. Roe is a cook with neck pain."),
          () -> Sample.roe().summary("The worker is a cook; rose is a kind of wine.")),
      Pair.need("public-copy-unsearched", "copy", Sample.KIND, () -> Sample.good().copy(Copy.PUBLIC), Sample::roe),
      Pair.need("too-many-reviewers", "reviewers", Sample.reviewedBy(1),
          () -> Papers.twoReviewers(APPROVED).item(NORCO.item()), Sample::good),
      Pair.need("language-not-given", "items[0].rationale", Sample.KIND,
          () -> Sample.good()
              .summary(Prose.of(Map.of("en", new Prose.Passage(Prose.of("A fall."), Optional.empty())), "en")),
          Sample::good),
      Pair.need("copy-not-offered", "copy", Papers.forTheParties(), Sample::roe, Sample::good),
      Pair.need("cleared-words", "clear[0]", Sample.KIND, () -> hand("The pain of the Hand is gone."),
          () -> Sample.roe().summary("The pain of the hand is gone.")),
      Pair.need("not-clearable", "clear[0].words", Sample.KIND,
          () -> Sample.roe().summary("She is a cook.").clear(new Case.Cleared("Jane Roe", "summary")),
          () -> Sample.roe().summary("She is a cook.")),
      Pair.need("clear-without-effect", "clear[0]", Sample.KIND, () -> hand("The pain of the hand is gone."),
          () -> Sample.roe().summary("The pain of the hand is gone.")),
      Pair.need("reviewer-identified", "items[0].rationale", Sample.KIND,
          () -> Sample.of(NORCO
              .rationale(Optional.of("It is not needed, and should be tapered.\n\n" + "Reviewed by Jane Roe, MD"))),
          () -> Sample.of(NORCO.rationale(
              Optional.of("It is not needed, and should be tapered. The film was reviewed by" + " Jane Roe, MD.")))));

  private PaperPairs() {}

  private static Case.Builder hand(String summary) {
    return Sample.good()
        .copy(Copy.PUBLIC)
        .party(Role.EMPLOYEE, Party.named("Perpetua Hand"))
        .summary(summary)
        .clear(new Case.Cleared("pain of the Hand", "summary"));
  }

  private static Pair dates(String code, String place, CaseHeader broken, CaseHeader mended) {
    return Pair.rule(code, place, () -> undated().header(broken), () -> undated().header(mended));
  }

  /** What it cites was never adopted for a time only, so that it may be decided on any day. */
  private static Case.Builder undated() {
    Optional<Citation> odg = Optional
        .of(Citation.nonMtus("Official Disability Guidelines (ODG), Pain Chapter, Opioids, 2016"));
    return Sample.of(NORCO.claimsAdministrator(odg).expertReviewer(odg));
  }

  private static Pair stating(String code, LetterKind kind, Supplier<Case.Builder> broken,
      Supplier<Case.Builder> mended) {
    return new Pair(code, true, "copy", kind, broken, mended);
  }
}
