package org.imrletters.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.FieldPath;
import org.imrletters.diagnostic.Location;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static final Diagnostic PLACED = Diagnostic
      .error("unknown-decision", FieldPath.of("items[0].decision"), "'upheald' is not a decision")
      .hint("did you mean 'upheld'?")
      .in(new Location("roe.yaml", 14, 15, 7, "    decision: upheald"));

  @Test
  void nothingToSayIsAnEmptyArray() {
    assertEquals("[]\n", JsonReport.of(List.of()));
  }

  @Test
  void aDiagnosticIsOneLineWithItsFieldsInOrder() {
    assertEquals("""
        [
        {"file":"roe.yaml","line":14,"column":15,"endColumn":22,"severity":"error","code":"unknown-decision",\
        "path":"items[0].decision","message":"'upheald' is not a decision","hint":"did you mean 'upheld'?",\
        "excerpt":"    decision: upheald"}
        ]
        """, JsonReport.of(List.of(PLACED)));
  }

  @Test
  void whatADiagnosticDoesNotHaveIsNull() {
    assertEquals("""
        [
        {"file":null,"line":null,"column":null,"endColumn":null,"severity":"warning","code":"x","path":"",\
        "message":"m","hint":null,"excerpt":null}
        ]
        """, JsonReport.of(List.of(Diagnostic.warning("x", FieldPath.ROOT, "m"))));
  }

  @Test
  void severalDiagnosticsKeepTheirOrder() {
    Diagnostic other = Diagnostic.warning("a", FieldPath.ROOT, "m");
    List<String> lines = JsonReport.of(List.of(PLACED, other)).lines().toList();
    assertEquals(4, lines.size());
    assertEquals("[", lines.get(0));
    assertEquals(',', lines.get(1).charAt(lines.get(1).length() - 1));
    assertEquals("]", lines.get(3));
  }

  @Test
  void nothingThatSteersATerminalOrNeedsACharsetIsWrittenAsItIs() {
    String hostile = "a\u001b[2J\u0085\u202e\ud800 \u201cq\u201d \ud83d\ude00 \" \\ \n";
    String json = JsonReport.of(List.of(Diagnostic.warning("x", FieldPath.ROOT, hostile)));
    assertEquals(List.of(), json.chars().filter(c -> c != '\n' && (c < ' ' || c > '~')).boxed().toList());
    String expected = "\"message\":\"a\\u001B[2J\\u0085\\u202E\\uD800 \\u201Cq\\u201D \\uD83D\\uDE00 \\\" \\\\ \\n\"";
    assertEquals(expected, json.substring(json.indexOf("\"message\""), json.indexOf(",\"hint\"")));
  }
}
