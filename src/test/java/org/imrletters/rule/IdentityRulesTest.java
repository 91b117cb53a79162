package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrletters.review.Case;
import org.imrletters.review.Copy;
import org.imrletters.review.Party;
import org.imrletters.review.Reviewer;
import org.imrletters.review.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityRulesTest {

  private static final Party ROE = new Party(Optional.of("Jane Roe"), List.of("12 Example Lane, Fresno, CA 93650"),
      Optional.of(LocalDate.of(1979, 3, 5)), Optional.empty());
  private static final Party INSURANCE = new Party(Optional.of("Example Insurance"), List.of(), Optional.empty(),
      Optional.of("EX-0099887"));

  @ParameterizedTest
  @ValueSource(strings = {"Jane Roe is a cook.", "JANE ROE is a cook.", "Roe, Jane is a cook.",
      "Jane Q. Roe is a cook.", "Mrs. Roe is a cook.", "She lives at 12 Example Lane.", "Born 3/5/79.",
      "Born 03-05-1979.", "Born on Mar. 5, 1979.", "Born 5 March 1979.", "Born 1979-03-05.", "DOB: 1/2/1980",
      "Claim #: 12-345678", "Claim number ABC12345", "SSN 123-45-6789", "Denied by example insurance.",
      "See EX-0099887.", "Asked for by Dr. Specimen.", "Asked for by M. Specimen of Fresno.",
      "Max Specimen signed it."})
  void aPublicCopyTellsNothingOfThese(String text) {
    assertEquals(List.of("summary public-copy-identifies"), Sample.found(known().copy(Copy.PUBLIC).summary(text)));
  }

  /** Patterns made by a locale that has digits of its own would find no others. */
  @ParameterizedTest
  @ValueSource(strings = {"Seen on 3/5/79.", "Filed under 19790305."})
  void aBirthDateIsFoundWhateverDigitsTheMachineWrites(String text) {
    Locale here = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(List.of("summary public-copy-identifies"), Sample.found(known().copy(Copy.PUBLIC).summary(text)));
    } finally {
      Locale.setDefault(here);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A specimen of urine was taken.", "The injured worker is a 36 year old cook.",
      "Example: 12 visits in a lane.", "Dr. Roentgen saw her on 3/5/2015.", "Claims Administrator number 2 denied it.",
      "The claim no longer stands.", "Call 123-456-7890.", "Insurance was an example."})
  void wordsThatOnlyLookLikeItAreLeftAlone(String text) {
    assertEquals(List.of(), Sample.found(known().copy(Copy.PUBLIC).summary(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/s/ Jane Roe", "Fine.\n\n/S/", "License No. A12345", "CA license number: G12345",
      "Lic. #A12345", "I, Jane Roe, MD, find so.", "The expert reviewer, Jane Roe, M.D., finds so.",
      "Reviewer: Jane Roe", "Reviewed by Jane Roe, D.O.", "Done.\n\nElectronically signed by: Jane Roe",
      "Done.\n\nJane Q. Roe, MD", "Done.\n\nJ.R.", "Done.\n\nJR/ab", "Reviewer's initials: JR"})
  void nothingTellsWhoTheReviewerIs(String text) {
    assertEquals(List.of("summary reviewer-identified"), Sample.found(Sample.good().summary(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Roe, MD, saw her in March and asked for a brace.", "The MRI was read by Jane Roe, M.D.",
      "The utilization reviewer Jane Roe, MD, denied it.", "Her driver's license was renewed in 2015.",
      "The expert reviewer finds so. MD Anderson published it.", "He takes it w/s/p meals.", "He is a licensed driver.",
      "The film was reviewed by Jane Roe, MD, who saw no tear.", "He has a class B license.",
      "Pain is at L4-5 and S1."})
  void aTreatingPhysicianMayBeNamed(String text) {
    assertEquals(List.of(), Sample.found(Sample.good().summary(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Maryland", "MD", "Physical Medicine & Rehabilitation", "Oriental Medicine, L.Ac.",
      "Pain Management, DO"})
  void credentialsAreNoNames(String words) {
    Reviewer reviewer = new Reviewer(List.of(words), List.of(words));
    assertEquals(List.of(), Sample.found(Sample.good().reviewer(reviewer)));
  }

  private static Case.Builder known() {
    return Sample.good()
        .party(Role.EMPLOYEE, ROE)
        .party(Role.CLAIMS_ADMINISTRATOR, INSURANCE)
        .party(Role.REQUESTING_PHYSICIAN, Party.named("Max Specimen, MD"));
  }
}
