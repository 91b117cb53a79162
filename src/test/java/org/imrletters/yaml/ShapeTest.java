package org.imrletters.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

  private enum Metal {
    IRON, COPPER
  }

  private record Ore(String mine, Optional<Metal> metal, List<String> seams) {}

  private static final Shape<Metal> METAL = Shape.word("metal", "metals", "unknown-metal", Metal.values());

  private static final Shape<Ore> ORE = Shape.mapping("an ore", fields -> {
    var mine = fields.required("mine", Shape.text(), "where it was dug", "Falun", Ore::mine);
    var metal = fields.optional("metal", METAL, "what is in it", "copper", Ore::metal);
    var seams = fields.optional("seams", Shape.oneOrMore(Shape.text()), List.of(), "the seams", "[north]", Ore::seams);
    return in -> new Ore(in.get(mine), in.get(metal), in.get(seams));
  });

  @Test
  void aGroupBecomesAValue() {
    assertEquals(new Ore("Falun", Optional.of(Metal.COPPER), List.of("north")),
        read(ORE, "mine:  'Falun '\nmetal: Copper\nseams: north\n"));
  }

  @Test
  void anOptionalFieldMayBeLeftOpen() {
    assertEquals(new Ore("Falun", Optional.empty(), List.of()), read(ORE, "mine: Falun\nmetal:\nseams: ~\n"));
  }

  @Test
  void anotherWordIsToldWithTheNearestOne() {
    Diagnostic problem = only(ORE, "mine: Falun\nmetal: cooper\n");
    assertEquals("case.yaml:2:8: error: 'cooper' is not a metal [unknown-metal]", firstLine(problem));
    assertEquals("did you mean 'copper'? the metals here are: iron, copper", hint(problem));
    assertEquals("metal", problem.at().text());
  }

  @Test
  void aValueWithAWrongFieldIsStillThere() {
    Checked<Ore> ore = Told.document("mine: Falun\nmetal: tin\n").read(ORE);
    assertEquals(Optional.of(new Ore("Falun", Optional.empty(), List.of())), ore.value());
    assertEquals(1, ore.problems().size());
  }

  @Test
  void anUnknownFieldIsToldWithTheNearestOne() {
    Diagnostic problem = only(ORE, "mine: Falun\nmettal: iron\n");
    assertEquals("case.yaml:2:1: error: 'mettal' is not a field of an ore [unknown-field]", firstLine(problem));
    assertEquals("did you mean 'metal'?", hint(problem));
    assertEquals("the fields here are: mine, metal, seams", hint(only(ORE, "mine: Falun\ndepth: 3\n")));
  }

  @Test
  void whatEyesDoNotSeeInAFieldNameIsNamed() {
    assertTrue(hint(only(ORE, "mine: x\nmetal\u00A0: iron\n")).startsWith("a non-breaking space stands in this name;"));
    assertTrue(hint(only(ORE, "mine: x\n“metal”: iron\n")).startsWith("curly quotes stand around this name;"));
  }

  @Test
  void aMissingFieldIsToldAtItsGroup() {
    Diagnostic problem = only(Shape.list(ORE), "- mine: Falun\n- metal: iron\n  seams: x\n");
    assertEquals("case.yaml:2:3: error: an ore needs 'mine': where it was dug [missing-field]", firstLine(problem));
    assertEquals("for example: mine: Falun", hint(problem));
    assertEquals("[1].mine", problem.at().text());
  }

  @Test
  void aMisspelledRequiredFieldIsOneProblem() {
    assertEquals("unknown-field", only(ORE, "mien: Falun\n").code());
  }

  @Test
  void aRequiredFieldWithoutAValueIsTold() {
    assertEquals(List.of("1:1+4 empty-value"), told(ORE, "mine:\n"));
    assertEquals(List.of("1:7+4 empty-value"), told(ORE, "mine: null\n"));
    assertEquals(List.of("1:7+3 empty-value"), told(ORE, "mine: ' '\n"));
  }

  @Test
  void aBlankTextIsToldInOptionalFieldsAndListsToo() {
    assertEquals(List.of("2:8+2 empty-value"), told(ORE, "mine: x\nmetal: ''\n"));
    assertEquals(List.of("3:1+1 empty-value"), told(Shape.list(Shape.text()), "- a\n- b\n-\n"));
  }

  @ParameterizedTest
  @CsvSource({"'mine: [a]', 'expected a text, found a list'",
      "'mine: {a: b}', 'expected a text, found a group of fields'", "'[a]', 'expected a group of fields, found a list'",
      "'a', 'expected a group of fields, found a text'"})
  void aValueOfAnotherKindIsToldInWords(String yaml, String message) {
    assertEquals("wrong-type", only(ORE, yaml).code());
    assertEquals(message, only(ORE, yaml).message());
  }

  @Test
  void aStrictListHasToBeWrittenAsOne() {
    assertEquals("expected a list, found a text", only(Shape.list(Shape.text()), "a").message());
    assertEquals(List.of("a"), read(Shape.oneOrMore(Shape.text()), "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-02-29", "02/29/2016", "'2016-02-29'"})
  void datesAreReadInBothForms(String typed) {
    assertEquals(LocalDate.of(2016, 2, 29), read(Shape.date(), typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-02-29", "13/01/2015", "2015-00-10", "2015-1-1", "9/1/2008", "01/02/15", "yesterday",
      "2015-09-25T00:00:00", "２０１５-09-25", "2015-04-31", "20150925"})
  void whatIsNoDateIsTold(String typed) {
    assertEquals(List.of("1:1+" + typed.length() + " not-a-date"), told(Shape.date(), typed));
  }

  @Test
  void aDayThatDoesNotExistIsExplained() {
    assertEquals("there is no day 29 in February 2015; write a date as 2015-09-25 or 09/25/2015",
        hint(only(Shape.date(), "2015-02-29")));
  }

  @Test
  void aDateInAnotherFormIsGuessedAt() {
    assertEquals("did you mean 2016-01-05? write a date as 2015-09-25 or 09/25/2015",
        hint(only(Shape.date(), "1/5/16")));
    assertEquals("did you mean 2016-03-04? write a date as 2015-09-25 or 09/25/2015",
        hint(only(Shape.date(), "2016/3/4")));
    assertEquals("the year 216 cannot be meant; write a date as 2015-09-25 or 09/25/2015",
        hint(only(Shape.date(), "0216-11-18")));
  }

  @Test
  void yearsAndFlagsAreRead() {
    assertEquals(Year.of(2009), read(Shape.year(), "2009"));
    assertEquals(List.of("1:1+2 not-a-year"), told(Shape.year(), "09"));
    assertEquals(List.of(true, true, false, false), read(Shape.list(Shape.flag()), "[yes, TRUE, No, false]"));
    assertEquals(List.of("1:1+5 not-a-flag"), told(Shape.flag(), "maybe"));
  }

  @Test
  void idsAreHeldToTheirForm() {
    assertEquals(Map.of("b_2-c", "x", "1", "y"), read(Shape.map(Shape.text()), "b_2-c: x\n1: y\n"));
    assertEquals(List.of("1:1+3 malformed-id", "2:1+2 malformed-id", "3:1+1 malformed-id"),
        told(Shape.map(Shape.text()), "a b: x\n-c: y\né: z\n"));
  }

  @Test
  void eitherKindIsRead() {
    Shape<Ore> shape = Shape.either(Shape.text().as(mine -> new Ore(mine, Optional.empty(), List.of()), Ore::mine), ORE,
        ore -> ore.metal().isEmpty());
    assertEquals(read(shape, "Falun"), read(shape, "mine: Falun"));
    assertEquals("expected a text or a group of fields, found a list", only(shape, "[a]").message());
  }

  @Test
  void whatTheReaderRefusedIsNotToldAgain() {
    YamlDocument document = YamlDocument.of(Told.file("mine: *x\nmetal: #iron\n")).value().orElseThrow();
    assertEquals(List.of(), document.read(ORE).problems());
    assertEquals(Optional.of(""), document.read(ORE).value().map(Ore::mine));
  }

  @Test
  void everyProblemOfAGroupIsTold() {
    assertEquals(List.of("1:1+1 unknown-field", "2:8+3 unknown-metal", "3:9+2 wrong-type"),
        told(ORE, "x: y\nmetal: tin\nseams: [{}]\nmine: z\n"));
  }

  private static <T> T read(Shape<T> shape, String yaml) {
    return Told.document(yaml).read(shape).orThrow();
  }

  private static List<String> told(Shape<?> shape, String yaml) {
    return Told.inShort(Told.problems(shape, yaml));
  }

  private static Diagnostic only(Shape<?> shape, String yaml) {
    List<Diagnostic> problems = Told.problems(shape, yaml);
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private static String firstLine(Diagnostic problem) {
    return problem.toString().lines().findFirst().orElseThrow();
  }

  private static String hint(Diagnostic problem) {
    return problem.hint().orElseThrow();
  }
}
