package org.imrletters.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final Diagnostic ERROR = Diagnostic
      .error("unknown-decision", FieldPath.of("items[0].decision"), "'upheald' is not a decision")
      .hint("did you mean 'upheld'?")
      .in(new Location("cases/roe.yaml", 14, 15, 7, "    decision: upheald"));
  private static final Diagnostic WARNING = Diagnostic.warning("waiver-without-effect", FieldPath.of("waive[0]"),
      "this waiver hides nothing");

  @Test
  void nothingToSayIsARunWithoutResults() {
    JsonNode log = read();
    assertEquals("2.1.0", log.at("/version").asString());
    assertEquals("imr", log.at("/runs/0/tool/driver/name").asString());
    assertEquals("0.1.0", log.at("/runs/0/tool/driver/version").asString());
    assertEquals("unicodeCodePoints", log.at("/runs/0/columnKind").asString());
    assertTrue(log.at("/runs/0/results").isArray());
    assertEquals(0, log.at("/runs/0/results").size());
  }

  @Test
  void aResultHasItsLevelItsWordsAndItsPlace() {
    JsonNode result = read(ERROR).at("/runs/0/results/0");
    assertEquals("unknown-decision", result.at("/ruleId").asString());
    assertEquals("error", result.at("/level").asString());
    assertEquals("'upheald' is not a decision\nhint: did you mean 'upheld'?", result.at("/message/text").asString());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals("cases/roe.yaml", place.at("/artifactLocation/uri").asString());
    assertEquals("{\"startLine\":14,\"startColumn\":15,\"endColumn\":22}", place.at("/region").toString());
    assertEquals("items[0].decision", result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString());
  }

  @Test
  void whatStandsInNoFileHasNoPhysicalPlace() {
    JsonNode result = read(WARNING).at("/runs/0/results/0");
    assertEquals("warning", result.at("/level").asString());
    assertTrue(result.at("/locations/0/physicalLocation").isMissingNode());
  }

  @Test
  void everyRuleHasWhatGitHubAndAzureDevOpsAskFor() {
    JsonNode driver = read(ERROR, WARNING).at("/runs/0/tool/driver");
    assertTrue(URI.create(driver.at("/informationUri").asString()).isAbsolute());
    JsonNode rule = driver.at("/rules/0");
    assertEquals("UnknownDecision", rule.at("/name").asString());
    for (String words : List.of("/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown")) {
      assertFalse(rule.at(words).asString().isBlank(), words);
    }
  }

  @Test
  void theRulesAreTheCodesThatWereToldEachOnceAndEveryResultPointsAtItsOwn() {
    JsonNode run = read(WARNING, ERROR, WARNING).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertEquals(2, rules.size());
    for (JsonNode result : run.at("/results")) {
      assertEquals(result.at("/ruleId"), rules.get(result.at("/ruleIndex").asInt()).at("/id"));
    }
    JsonNode rule = rules.get(1);
    assertEquals("A waiver hides something that the case breaks.", rule.at("/shortDescription/text").asString());
    assertEquals("warning", rule.at("/defaultConfiguration/level").asString());
    assertEquals("the form of case files", rule.at("/properties/source").asString());
    assertTrue(rule.at("/help/markdown").asString().startsWith("# waiver-without-effect\n"));
    assertTrue(rule.at("/helpUri").isMissingNode());
  }

  @Test
  void aFileIsNamedByAUri() {
    assertEquals("my%20cases/M%C3%BCller%20%231%25.yaml", uri("my cases/Müller #1%.yaml"));
    assertEquals("a%3Ab.yaml", uri("a:b.yaml"));
    assertEquals("file:///tmp/roe.yaml", uri("/tmp/roe.yaml"));
  }

  @Test
  void nothingSteersATerminal() {
    String log = SarifReport.of(List.of(Diagnostic.error("unknown-word", FieldPath.ROOT, "a\u001b[2J\u202eb")),
        "0.1.0");
    assertFalse(log.chars().anyMatch(c -> c != '\n' && (c < ' ' || c > '~')), log);
  }

  private static String uri(String file) {
    JsonNode log = read(ERROR.in(Location.ofFile(file)));
    return log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asString();
  }

  private static JsonNode read(Diagnostic... diagnostics) {
    return JsonMapper.shared().readTree(SarifReport.of(List.of(diagnostics), "0.1.0"));
  }
}
