package org.imrletters.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.ImrLetters;
import org.imrletters.casefile.CaseFile;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.review.Case;
import org.imrletters.review.CaseHeader;
import org.imrletters.review.Citation;
import org.imrletters.review.Copy;
import org.imrletters.review.Decision;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.HeaderDate;
import org.imrletters.review.MtusSource;
import org.imrletters.review.Party;
import org.imrletters.review.Priority;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Role;

/**
 * One text at one place of a case that is good otherwise.
 *
 * @param kind the disguise, or what makes the text look like a leak
 * @param parties the parties of the case
 * @param place where the text stands
 * @param text what stands there
 */
record Told(String kind, Map<Role, Party> parties, Place place, String text) {

  private static final ImrLetters LETTERS = ImrLetters.standard();

  private static final Citation MTUS = Citation.mtus(MtusSource.of("Knee Complaints", 2004, "Special Studies"));

  /** The places of a case whose text a public copy prints. */
  enum Place {
    SUMMARY("summary"), RATIONALE("items[0].rationale"), SECOND_RATIONALE("items[1].rationale"), LIST("summary"),
    TREATMENT("items[1].treatment"), CITATION("items[1].expertReviewer.nonMtus"),
    SECTION("items[0].expertReviewer.mtus[0].sections[0]");

    private final FieldPath at;

    Place(String at) {
      this.at = FieldPath.of(at);
    }

    FieldPath at() {
      return at;
    }
  }

  /** Everything that is told of the case, read as its file. */
  List<Diagnostic> problems() {
    return LETTERS.read(CaseFile.write(review()), "told.yaml").problems();
  }

  /** Whether this code is told at the place of the text. */
  boolean isToldOf(String code) {
    return problems().stream().anyMatch(problem -> problem.code().equals(code) && problem.at().isWithin(place.at()));
  }

  private String at(Place wanted, String otherwise) {
    return place == wanted ? text : otherwise;
  }

  private Case review() {
    String summary = "The injured worker is a 44 year old roofer who twisted a knee on a ladder.";
    String list = summary + "\n\n- ice and rest\n- " + text + "\n- a sleeve\n\nThe knee is swollen.";
    Case.Builder review = Case.builder()
        .copy(Copy.PUBLIC)
        .header(header())
        .reviewer(new Reviewer(List.of("California"), List.of("Orthopedic Surgery")))
        .summary(place == Place.LIST ? list : at(Place.SUMMARY, summary))
        .item(first())
        .item(second());
    parties.forEach(review::party);
    return review.build();
  }

  private DisputedItem first() {
    Citation cited = Citation.mtus(MtusSource.of("Knee Complaints", 2004, at(Place.SECTION, "Special Studies")));
    return DisputedItem.builder("MRI of the left knee")
        .decision(Decision.OVERTURNED)
        .claimsAdministrator(MTUS)
        .expertReviewer(cited)
        .rationale(at(Place.RATIONALE, "The knee locks and gives way. The request is medically necessary."))
        .build();
  }

  private DisputedItem second() {
    String odg = "Official Disability Guidelines (ODG), Knee Chapter, 2016";
    return DisputedItem.builder(at(Place.TREATMENT, "Knee sleeve"))
        .decision(Decision.OVERTURNED)
        .claimsAdministrator(Citation.nonMtus(odg))
        .expertReviewer(Citation.nonMtus(at(Place.CITATION, odg)))
        .rationale(at(Place.SECOND_RATIONALE, "A sleeve warms the joint. The request is medically necessary."))
        .build();
  }

  private static CaseHeader header() {
    return CaseHeader.builder()
        .number("CM16-0900777")
        .priority(Priority.STANDARD)
        .on(HeaderDate.INJURY, LocalDate.of(2015, 5, 3))
        .on(HeaderDate.UR_DENIAL, LocalDate.of(2016, 10, 3))
        .on(HeaderDate.APPLICATION_RECEIVED, LocalDate.of(2016, 10, 10))
        .on(HeaderDate.ASSIGNED, LocalDate.of(2016, 10, 28))
        .on(HeaderDate.DECISION, LocalDate.of(2016, 11, 18))
        .build();
  }

  /** The employee of this name alone. */
  static Map<Role, Party> employee(String name) {
    return Map.of(Role.EMPLOYEE, Party.named(name));
  }

  static Party party(String name, String address) {
    return new Party(Optional.of(name), List.of(address), Optional.empty(), Optional.empty());
  }

  static Party born(String name, LocalDate day) {
    return new Party(Optional.of(name), List.of(), Optional.of(day), Optional.empty());
  }

  static Party claim(String name, String number) {
    return new Party(Optional.of(name), List.of(), Optional.empty(), Optional.of(number));
  }

  @Override
  public String toString() {
    return kind + " at " + place + ": " + text + " | " + parties.values();
  }
}
