package org.imrletters.rule;

import static org.imrletters.rule.Pair.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrletters.review.Case;
import org.imrletters.review.Citation;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Role;
import org.imrletters.review.Treatment;

/** For each rule that reads words a case that breaks it alone, and its mended twin. */
final class WordPairs {

  private static final ItemSketch KNEE = ItemSketch.of("MRI of the right knee");
  private static final String FINDINGS = IntStream.range(0, 35)
      .mapToObj(i -> "grade " + i + " and ")
      .collect(Collectors.joining());

  static final List<Pair> ALL = List.of(
      rule("misspelt-specialty", "reviewer.specialties[0]", () -> specialty("Orthopedic Surgrey"),
          () -> specialty("Orthopedic Surgery")),
      rule("date-disagrees-with-narrative", "summary",
          () -> Sample.good().summary("She had an industrial injury on 10-9-08."),
          () -> Sample.good().summary("She had an industrial injury on 9-1-08.")),
      rule("partial-request-mismatch", "items[0].treatment.remaining",
          () -> partly("Norco 10/320.5mg #60", "Norco 10/320.5mg #25", "Norco 10/30.5mg #35"),
          () -> partly("Norco 10/320.5mg #60", "Norco 10/320.5mg #25", "Norco 10/320.5mg #35")),
      rule("quantities-do-not-add-up", "items[0].treatment.remaining",
          () -> partly("Acupuncture, 12 visits", "Acupuncture, 6 visits", "Acupuncture, 8 visits"),
          () -> partly("Acupuncture, 12 visits", "Acupuncture, 6 visits", "Acupuncture, 6 visits")),
      rule("service-after-review", "items[0].treatment",
          () -> Sample.of(ItemSketch.of("MRI of the right knee (DOS 9/26/2015)").retrospective()),
          () -> Sample.of(ItemSketch.of("MRI of the right knee (DOS 9/25/2015)").retrospective())),
      rule("summary-decides", "summary", () -> Sample.good().summary("He fell. The MRI is medically necessary."),
          () -> Sample.good().summary("He fell. His physician thinks that the MRI is medically necessary.")),
      rule("age-disagrees", "summary", () -> aged("The worker is a 57 year old cook."),
          () -> aged("The worker is a 55 year old cook, and his 57 year old wife drives.")),
      rule("prose-not-read", "summary",
          () -> Sample.good().summary("El trabajador se cayó de la escalera y se lastimó la espalda en el trabajo."),
          () -> Sample.good().summary("The worker, of La Mesa, fell from a ladder of the Los Angeles Port.")),
      rule("mtus-cited-and-silent", "items[0].rationale",
          () -> saying(KNEE, "The MTUS is silent. It should be tapered."),
          () -> saying(KNEE, "The MTUS is clear. It should be tapered.")),
      rule("none-cited-independent-item", "items[0].expertReviewer",
          () -> Sample.of(KNEE.expertReviewer(Optional.of(Citation.none()))),
          () -> Sample.of(ItemSketch.of("Brace"),
              KNEE.expertReviewer(Optional.of(Citation.none())).associatedWith("Brace"))),
      rule("dependent-item-overturned", "items[1].decision",
          () -> Sample.of(KNEE, ItemSketch.of("Brace").associatedWith("MRI of the right knee").overturned()),
          () -> Sample.of(KNEE.overturned(),
              ItemSketch.of("Brace").associatedWith("MRI of the right knee").overturned())),
      rule("unknown-mtus-guideline", "items[0].expertReviewer.mtus[0].year", citing("Low Back Complaints", 2040),
          citing("Low Back Complaints", 2004)),
      rule("guideline-not-in-force", "items[0].expertReviewer.mtus[0].year",
          citing("Chronic Pain Medical Treatment", 2016), citing("Chronic Pain Medical Treatment", 2009)),
      rule("untraceable-citation", "items[0].expertReviewer.nonMtus",
          () -> outside("Official Disability Guidelines (ODG)"),
          () -> outside("Official Disability Guidelines (ODG), Knee Chapter")),
      rule("non-mtus-without-outside", "items[0].expertReviewer.verbatim",
          () -> Sample.of(KNEE.expertReviewer(verbatim("Decision based on Non-MTUS Citation a textbook."))),
          () -> Sample.of(KNEE.expertReviewer(verbatim("From outside of the MTUS: a Non-MTUS Citation.")))),
      rule("conflicting-evidence-unexplained", "items[0].rationale",
          () -> outside("A textbook of knees, 2014", "No need is documented."),
          () -> outside("A textbook of knees, 2014", "The textbook knows no need.")),
      rule("rationale-contradicts-decision", "items[0].rationale",
          () -> saying(KNEE, "Red flags are present. The request is medically necessary."),
          () -> saying(KNEE, "No red flags are present. The request is not medically necessary.")),
      rule("laterality-conflict", "items[0].rationale",
          () -> saying(KNEE, "The request for MRI of the left knee is not medically necessary."),
          () -> saying(KNEE, "The request for MRI of the right knee is not medically necessary.")),
      rule("opioid-warning-missing", "items[0].rationale",
          () -> saying(ItemSketch.of("Norco 10/325mg"), "No benefit is documented."),
          () -> saying(ItemSketch.of("Norco 10/325mg"), "No benefit is documented. Do not stop it abruptly.")),
      rule("doubled-words", "items[0].rationale", () -> saying(KNEE, "There is no no need."),
          () -> saying(KNEE, "There had had been no need.")),
      rule("hard-to-read", "summary", () -> Sample.good().summary("She has " + FINDINGS + FINDINGS + "pain."),
          () -> Sample.good().summary("She has pain of grade 1. It is old and does not change.")));

  private WordPairs() {}

  private static Case.Builder specialty(String name) {
    return Sample.good().reviewer(new Reviewer(List.of("California"), List.of(name)));
  }

  private static Case.Builder partly(String original, String authorized, String remaining) {
    Treatment treatment = new Treatment.PartlyAuthorized(original, authorized, Optional.of(remaining));
    return Sample.of(ItemSketch.of("x").treatment(treatment));
  }

  private static Supplier<Case.Builder> citing(String title, int year) {
    return () -> Sample.of(KNEE.expertReviewer(Optional.of(Citation.mtus(MtusSource.of(title, year))))
        .rationale(Optional.of("The guidelines see no need.")));
  }

  private static Case.Builder outside(String source) {
    return outside(source, "The guidelines see no need.");
  }

  private static Case.Builder outside(String source, String rationale) {
    return saying(KNEE.expertReviewer(Optional.of(Citation.nonMtus(source))), rationale);
  }

  private static Case.Builder saying(ItemSketch item, String rationale) {
    return Sample.of(item.rationale(Optional.of(rationale)));
  }

  /** A summary of someone born in 1960. */
  private static Case.Builder aged(String summary) {
    return Sample.good().party(Role.EMPLOYEE, Papers.born("1960-02-01")).summary(summary);
  }

  private static Optional<Citation> verbatim(String line) {
    return Optional.of(new Citation(List.of(), Optional.empty(), Optional.empty(), false, Optional.of(line)));
  }
}
