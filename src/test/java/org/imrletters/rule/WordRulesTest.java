package org.imrletters.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.imrletters.review.Treatment;
import org.imrletters.words.Doubles;
import org.imrletters.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the rules that read words speak, and where they keep silent. */
class WordRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"an industrial injury on 9/1/08.", "an injury dated 09-01-2008.",
      "a date of injury of September 1, 2008.", "injury on 9-1-08 and an injury on 10-10-2010.",
      "a prior injury on 5-5-2001.", "an injury from 1-1-07 to 12-12-07.", "an injury. On 10-10-2010 she fell.",
      "an injury on 13-13-08.", "UR dated 9-25-15 denied it.", "an occupational claim from 09/01/2008.",
      "On 9/25/2015 utilization review denied it.", "a prior UR dated 1-1-15."})
  void aDateThatFitsOrMayBeAnotherIsLetPass(String told) {
    assertEquals(List.of(), Sample.found(Sample.good().summary("She has " + told)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"an industrial injury on 9/2/08.", "an injury dated 09-01-2009.",
      "a date of injury of September 2, 2008.", "an occupational claim from 09/11/2008.",
      "a denial. The UR dated 9-24-15 denied it.", "pain. On 9/26/2015 the utilization review denied it.",
      "a utilization review report dated September 5, 2015."})
  void anotherDateIsTold(String told) {
    assertEquals(List.of("summary date-disagrees-with-narrative"),
        Sample.found(Sample.good().summary("She has " + told)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"She had had pain.", "He said that that helped.", "levels L4-5 L4-5", "pain, pain and more",
      "seen in May may help", "tenderness of the left knee, left knee swelling", "side to side", "a b b c", "no-no no"})
  void whatMayStandTwiceIsLetPass(String text) {
    assertEquals(List.of(), List.copyOf(Doubles.in(Words.of(text))));
  }

  @ParameterizedTest
  @CsvSource({"the the,the the", "The the knee,The the", "of the of the knee,of the of the",
      "'therapy, home exercise, home exercise, and rest','home exercise, home exercise'"})
  void whatIsSaidTwiceIsFound(String text, String found) {
    assertEquals(List.of(found), List.copyOf(Doubles.in(Words.of(text))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The request for a left knee MRI is not medically necessary.",
      "The request for MRI of the left ankle is not medically necessary.",
      "The request for both knees is not medically necessary.",
      "The request for MRI of the neck is determined to not be medically necessary."})
  void anotherSideOrBodyPartIsTold(String closing) {
    assertEquals(List.of("items[0].rationale laterality-conflict"), closing("MRI of the right knee", closing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The request for MRI of the knee is not medically necessary.",
      "The request for MRI of the lower extremity is not medically necessary.",
      "As the left knee is well, the request is not medically necessary.",
      "The request for MRI of the right knee is not medically necessary, and neither is the left hip."})
  void theSameBodyPartInOtherWordsIsLetPass(String closing) {
    assertEquals(List.of(), closing("MRI of the right knee", closing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"This would be medically necessary if red flags were present.",
      "The request is not medically necessary.", "It is unclear why this is medically necessary.",
      "The request is determined to not be medically necessary.", "Medical necessity is not established.",
      "The physician stated that it is medically necessary."})
  void aDenialInOtherWordsDoesNotContradictItself(String closing) {
    assertEquals(List.of(), closing("MRI of the right knee", closing));
  }

  @Test
  void aRequestWordedByHandIsTold() {
    String name = "Therapy 6 visits was the original request. Therapy 2 visits authorized";
    assertEquals(List.of("items[0].treatment partial-request-mismatch"), Sample.found(Sample.of(ItemSketch.of(name))));
  }

  @ParameterizedTest
  @CsvSource({"Norco 10/325mg #60,Norco 10/325 mg #25", "Ultram (tramadol) 50mg #90,Ultram 50 mg #30",
      "Therapy for the low back 12 visits,Therapy for the lumbar spine 6 visits",
      "Voltaren 75mg with 3 refills,Three refills of Voltaren 75mg"})
  void aSmallerPortionIsNoOtherRequest(String original, String part) {
    assertEquals(List.of(), partly(original, part));
  }

  @ParameterizedTest
  @CsvSource({"Norco 10/325mg #60,Norco 5/325mg #25", "Norco 10mg #60,Percocet 10mg #25",
      "Therapy for the right knee,Therapy for the left knee", "Therapy for the neck,Therapy for the ankle"})
  void anotherStrengthDrugOrBodyPartIsTold(String original, String part) {
    assertEquals(List.of("items[0].treatment.authorized partial-request-mismatch"), partly(original, part));
  }

  private static List<String> partly(String original, String part) {
    Treatment treatment = new Treatment.PartlyAuthorized(original, part, Optional.empty());
    return Sample.found(Sample.of(ItemSketch.of("x").treatment(treatment)));
  }

  private static List<String> closing(String treatment, String closing) {
    return Sample.found(Sample.of(ItemSketch.of(treatment).rationale(Optional.of("No red flags. " + closing))));
  }
}
