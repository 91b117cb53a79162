package org.imrletters.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imrletters.schema.LanguageServer.File;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see who write with the schemas, in an editor on the YAML language server. */
class LanguageServerTest {

  private static LanguageServer server;

  @BeforeAll
  static void start() throws IOException {
    server = LanguageServer.in(Npm.folder());
  }

  @AfterAll
  static void end() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void nothingIsUnderlinedInWhatIsRight() throws IOException {
    Map<Path, File> open = new LinkedHashMap<>();
    for (String folder : List.of("fixtures/letters", "fixtures/packs", "fixtures/libraries", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(LanguageServerTest::isRight).sorted().toList()) {
          open.put(file, server.open(SchemaAgreesWithReaderTest.schema(file), Files.readString(file)));
        }
      }
    }
    List<String> told = new ArrayList<>();
    open.forEach((file, seen) -> seen.underlined().forEach(one -> told.add(file + ":" + one)));
    assertEquals(List.of(), told);
    assertTrue(open.size() > 50, () -> "these are all: " + open.keySet());
  }

  private static boolean isRight(Path file) {
    return file.toString().endsWith(".yaml") && !file.toString().contains("rejected")
    // Of packs: cases of their kinds have a schema of their own.
        && !file.getParent().endsWith("rules");
  }

  /** Whoever takes an offer has to write into its empty places, and what else belongs there. All the rest is right. */
  @ParameterizedTest
  @EnumSource
  void whatIsOfferedIsRight(FormatSchema schema) {
    Map<String, File> taken = new LinkedHashMap<>();
    for (String place : Places.of(schema.format())) {
      File open = server.open(schema, place);
      open.offers().forEach(offer -> taken.computeIfAbsent(open.with(offer), text -> server.open(schema, text)));
    }
    List<String> told = new ArrayList<>();
    taken.forEach((text, seen) -> seen.underlined()
        .stream()
        .filter(one -> !one.endsWith("...") && !one.contains("Missing property"))
        .forEach(one -> told.add(one + "\n" + text)));
    assertEquals(List.of(), told);
    assertTrue(taken.size() > 10, () -> "these are all: " + taken.keySet());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      recipients: employee                          | nothing
      recipients: [employee]                        | nothing
      recipients: emplyee                           | Valid values: "employee", "representative", "claims-
      recipients: [emplyee]                         | Valid values: "employee", "representative", "claims-
      recipients: {employee: x}                     | Valid values: "employee", "representative", "claims-
      reviewer: {specialties: Pain}                 | nothing
      reviewer: {specialties: [Pain]}               | nothing
      reviewer: {specialties: {name: Pain}}         | Expected "string | number | boolean | array | null"
      reviewer: {specialties: [{name: Pain}]}       | Expected "string | number | boolean"
      guidelines: {a: {mtus: [{title: x}]}}         | Property mtus is not allowed
      items: [{treatment: x, EXPERT: {mtus: {title: x}}}]    | nothing
      items: [{treatment: x, EXPERT: {mtus: [{title: x}]}}]  | nothing
      items: [{treatment: x, EXPERT: {mtus: {titel: x}}}]    | Property titel is not allowed
      items: [{treatment: x, EXPERT: {mtus: [{titel: x}]}}]  | Property titel is not allowed
      items: [{treatment: x, EXPERT: {mtus: x}}]             | Expected "MTUS source | array | null"
      items: [{treatment: x, EXPERT: {cites: a}}]            | nothing
      items: [{treatment: x, EXPERT: {cites: [a, b]}}]       | nothing
      items: [{treatment: x, EXPERT: {cites: {guidline: a}}}]   | Property guidline is not allowed
      items: [{treatment: x, EXPERT: {cites: [{guidline: a}]}}] | Property guidline is not allowed
      items: []                                     | Array has too few items. Expected 1 or more.
      case: {decisionDate: 12/31/15}                | [yaml-schema: Date as 2015-09-25 or 09/25/2015]
      """)
  void oneOrAListIsTold(String line, String told) {
    String text = line.replace("EXPERT", "expertReviewer")
        + (line.startsWith("items") ? "" : "\nitems: [{treatment: x}]");
    List<String> underlined = server.open(FormatSchema.CASE, text).underlined();
    assertTrue(told.equals("nothing") ? underlined.isEmpty() : underlined.stream().anyMatch(one -> one.contains(told)),
        underlined::toString);
  }
}
