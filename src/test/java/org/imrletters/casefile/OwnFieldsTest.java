package org.imrletters.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrletters.diagnostic.Checked;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseDeclaration;
import org.imrletters.kind.CaseDeclaration.OwnFields;
import org.imrletters.kind.CaseKind;
import org.imrletters.kind.CodePattern;
import org.imrletters.kind.FieldDeclaration;
import org.imrletters.kind.FieldType;
import org.imrletters.kind.FieldType.Plain;
import org.imrletters.kind.RoleDeclaration;
import org.imrletters.review.Case;
import org.imrletters.review.DisputedItem;
import org.imrletters.review.FieldValue;
import org.imrletters.review.Prose;
import org.imrletters.review.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack declares is read, asked for and written as the format's own fields are. */
class OwnFieldsTest {

  private static final FieldType LINES = new FieldType.Listed(new FieldType.Grouped(
      List.of(field("service", Plain.TEXT, true), field("charged", new FieldType.Money("USD"), false))));

  @ParameterizedTest
  @ValueSource(strings = {"2015-12-03", "12/03/2015", "2016-02-29"})
  void aDayOfTheCalendarIsADate(String typed) {
    assertEquals(List.of(), told(Plain.DATE, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-2-3", "02/30/2015", "13/01/2015", "12-03-2015", "soon", "2015-12-0x"})
  void anythingElseIsNoDate(String typed) {
    assertEquals(List.of("fields.it not-a-date"), told(Plain.DATE, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "12", "'1,500'", "'1,500,000.25'", "-3", "+3", "0.5", "01234"})
  void digitsAreANumber(String typed) {
    assertEquals(List.of(), told(Plain.NUMBER, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"twelve", "'1,50'", "1.", ".5", "1e3", "$5", "12 visits", "'1.500,00'", "١٢"})
  void anythingElseIsNoNumber(String typed) {
    assertEquals(List.of("fields.it not-a-number"), told(Plain.NUMBER, typed));
  }

  @ParameterizedTest
  @CsvSource({"120,120.00", "'\"1,250.5\"',", "'\"$1,250.50\"',1250.50", "-12.34,-12.34", "'\"12,50\"',", "1.005,",
      "USD 5,"})
  void moneyIsExactToTheCent(String typed, String amount) {
    Checked<CaseFile> read = read(new FieldType.Money("USD"), typed);
    assertEquals(Optional.ofNullable(amount).map(BigDecimal::new).map(exact -> new FieldValue.Money(exact, "USD")),
        read.value().map(file -> file.review().fields().get("it")));
    assertEquals(amount == null ? List.of("fields.it not-an-amount") : List.of(), codes(read.problems()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "true", "false", "Yes", "NO"})
  void yesAndNoAreFlags(String typed) {
    assertEquals(List.of(), told(Plain.FLAG, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "on", "1", "maybe"})
  void anythingElseIsNoFlag(String typed) {
    assertEquals(List.of("fields.it not-a-flag"), told(Plain.FLAG, typed));
  }

  @Test
  void aRunOfDaysIsADayOrTheFirstAndTheLast() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    assertEquals(new FieldValue.Days(day, day), value(Plain.DATES, "2026-01-05"));
    assertEquals(new FieldValue.Days(day, day.plusDays(2)), value(Plain.DATES, "{from: 2026-01-05, to: 01/07/2026}"));
    assertEquals(List.of("fields.it.to missing-field"), told(Plain.DATES, "{from: 2026-01-05}"));
  }

  @Test
  void aChoiceIsOneOfItsWords() {
    FieldType level = new FieldType.Choice(List.of("standard", "very-urgent"));
    assertEquals(new FieldValue.Text("very-urgent"), value(level, "Very urgent"));
    assertEquals(List.of("fields.it unknown-word"), told(level, "soon"));
  }

  @ParameterizedTest
  @CsvSource({"A99[.9[9[9[9]]]],M54.5,", "A99[.9[9[9[9]]]],m54.5,M54.5", "A99[.9[9[9[9]]]],M5,",
      "(99999|A9999)[-AA],J1100-LT,", "(99999|A9999)[-AA],72148,", "\\A99,A12,", "\\A99,B12,", "99-9999999,1234567,",
      "99-9999999,12 3456789,12-3456789"})
  void aCodeHasItsForm(String pattern, String typed, String meant) {
    CodePattern form = CodePattern.of(pattern);
    boolean fits = List.of("M54.5", "J1100-LT", "72148", "A12").contains(typed);
    assertEquals(fits, form.fits(typed));
    assertEquals(fits, typed.matches(form.expression()), "its expression says the same");
    assertEquals(Optional.ofNullable(meant), fits ? Optional.empty() : form.meant(typed));
    assertEquals(true, form.fits(form.sample()));
  }

  @Test
  void aPatternOfManyPartsThatMayBeLeftOutIsMatchedInTime() {
    CodePattern form = CodePattern.of("[9]".repeat(26));
    assertEquals(false, form.fits("1".repeat(26) + "x"));
    assertEquals(true, form.fits("1".repeat(25)));
  }

  @Test
  void listsAndGroupsHoldWhatTheyDeclare() {
    FieldValue lines = value(LINES, "[{service: Visit, charged: 120}, {service: X-ray}]");
    FieldValue visit = new FieldValue.Group(Map.of("service", new FieldValue.Text("Visit"), "charged",
        new FieldValue.Money(new BigDecimal("120.00"), "USD")));
    FieldValue xRay = new FieldValue.Group(Map.of("service", new FieldValue.Text("X-ray")));
    assertEquals(new FieldValue.Entries(List.of(visit, xRay)), lines);
    assertEquals(Set.of("fields.it[0].service missing-field", "fields.it[0].chargd unknown-field"),
        Set.copyOf(told(LINES, "[{chargd: 120}]")));
  }

  @Test
  void whatIsRequiredIsAskedForAndHidesNothingElse() {
    CaseKind kind = kind(List.of(field("claim", Plain.TEXT, true)), List.of(field("paid", Plain.NUMBER, true)));
    Checked<CaseFile> read = read(kind, "items: [{treatment: Norco, decision: upheld}]\n");
    assertEquals(List.of("fields missing-field", "items[0].fields missing-field"), codes(read.problems()));
    assertEquals(1, read.value().orElseThrow().review().items().size());
  }

  @Test
  void aFieldThatThePackDoesNotDeclareIsCompared() {
    CaseKind kind = kind(List.of(field("claim", Plain.TEXT, false)), List.of());
    Diagnostic told = read(kind, "items: [{treatment: Norco}]\nfields: {clam: 1}\n").problems().get(0);
    assertEquals("'clam' is not a field of a case of this pack", told.message());
    assertEquals(Optional.of("did you mean 'claim'?"), told.hint());
  }

  @Test
  void aCaseFromJavaIsReadAsItWouldBeTyped() {
    CaseKind kind = kind(List.of(field("it", Plain.DATE, false)), List.of());
    Case.Builder review = Case.builder().item(DisputedItem.builder("Norco").build());
    assertEquals(new FieldValue.Day(LocalDate.of(2026, 1, 5)),
        CaseSource.of(review.field("it", "2026-01-05").build())
            .read(kind)
            .value()
            .orElseThrow()
            .review()
            .fields()
            .get("it"));
    List<Diagnostic> told = CaseSource.of(review.field("it", "soon").build()).read(kind).problems();
    assertEquals(List.of("fields.it not-a-date"), codes(told));
    assertEquals(Optional.empty(), told.get(0).location());
  }

  @Test
  void aRoleThatIsSaidOtherwiseStandsInThePlaceOfTheOneBelow() {
    RoleDeclaration worker = new RoleDeclaration(new Role("worker", "employee"), "who was hurt", Set.of(), Set.of(),
        false, false, List.of(), Set.of(), Set.of());
    CaseDeclaration said = new CaseDeclaration(Optional.empty(), Optional.empty(), Optional.empty(), List.of(worker),
        List.of(), Map.of(), OwnFields.NONE, Optional.empty(), Optional.empty());
    List<RoleDeclaration> roles = said.over(CaseDeclaration.STANDARD).roles();
    assertEquals(CaseDeclaration.STANDARD.roles().size(), roles.size());
    assertEquals(worker, roles.get(0));
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    CaseKind kind = kind(List.of(field("it", LINES, false), field("days", Plain.DATES, false)),
        List.of(field("note", Plain.PROSE, false)));
    Case review = read(kind, """
        items: [{treatment: Norco, fields: {note: "One.\\n\\n- two"}}]
        fields: {it: [{service: Visit, charged: 1}], days: 2026-01-05}
        """).orThrow().review();
    assertEquals(review, read(kind, kind.write(review)).orThrow().review());
  }

  @Test
  void aTextByLanguageIsWrittenInEachOfThemAndReadInOne() {
    CaseKind kind = kind(List.of(field("why", Plain.PROSE, false)), List.of());
    String yaml = """
        summary:
          en: One.
          es: {text: Uno., translator: Ana Sample, date: 2016-05-02}
        items: [{treatment: Norco}]
        fields: {why: {es: Porque.}}
        """;
    Case review = read(kind, yaml).orThrow().review();
    assertEquals("Uno.", review.summary().orElseThrow().plain());
    assertEquals(List.of("en", "es"), List.copyOf(review.summary().orElseThrow().languages().keySet()));
    assertEquals(review, read(kind, kind.write(review)).orThrow().review());
    Case built = Case.builder()
        .summary(Prose.of(review.summary().orElseThrow().languages(), "en"))
        .item(review.items().get(0))
        .build();
    assertEquals("One.", built.summary().orElseThrow().plain());
    assertEquals("Uno.", read(kind, kind.write(built)).orThrow().review().summary().orElseThrow().plain());
  }

  private static FieldDeclaration field(String name, FieldType type, boolean required) {
    return new FieldDeclaration(name, type, required, "what the pack asks for", type.example(), Set.of());
  }

  private static CaseKind kind(List<FieldDeclaration> ofCase, List<FieldDeclaration> ofItem) {
    CaseDeclaration declared = new CaseDeclaration(Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
        List.of(), Map.of(), new OwnFields(false, ofCase, ofItem, List.of(), List.of()), Optional.empty(),
        Optional.of("es-MX"));
    return new CaseKind(declared.over(CaseDeclaration.STANDARD));
  }

  private static Checked<CaseFile> read(CaseKind kind, String yaml) {
    return CaseSource.of(yaml, "case.yaml", GuidelineLibrary.EMPTY).read(kind);
  }

  private static Checked<CaseFile> read(FieldType type, String typed) {
    return read(kind(List.of(field("it", type, false)), List.of()),
        "items: [{treatment: Norco}]\nfields: {it: " + typed + "}\n");
  }

  private static List<String> told(FieldType type, String typed) {
    return codes(read(type, typed).problems());
  }

  private static FieldValue value(FieldType type, String typed) {
    return read(type, typed).orThrow().review().fields().get("it");
  }

  private static List<String> codes(List<Diagnostic> problems) {
    return problems.stream().map(told -> told.at() + " " + told.code()).toList();
  }
}
