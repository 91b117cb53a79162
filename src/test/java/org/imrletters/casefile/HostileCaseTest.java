package org.imrletters.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.kind.CaseKind;
import org.imrletters.yaml.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is in a file, reading it ends in a diagnostic with a place. */
class HostileCaseTest {

  static Stream<Arguments> files() {
    String item = "items:\n  - treatment: ";
    StringBuilder manyFields = new StringBuilder("case: {");
    for (int i = 0; i < 40_000; i++) {
      manyFields.append("field").append(i).append(": x, ");
    }
    return Stream.of(Arguments.of("too-deep", "[".repeat(100_000)),
        Arguments.of("too-deep", item + "[".repeat(100_000)), Arguments.of("too-deep", "- ".repeat(100_000)),
        Arguments.of("too-deep", "a: {".repeat(100_000)), Arguments.of("yaml-syntax", "? ".repeat(100_000)),
        Arguments.of("alias-not-supported", "items: &a [*a]\n"),
        Arguments.of("alias-not-supported", "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nitems: *c\n"),
        Arguments.of("file-too-large", item + "x".repeat(5_000_000)),
        Arguments.of("tag-not-supported", item + "!!java.net.URL [\"http://localhost\"]\n"),
        Arguments.of("tag-not-supported", "!!javax.script.ScriptEngineManager [x]\n"),
        Arguments.of("forbidden-character", item + "a\0b\n"), Arguments.of("forbidden-character", item + "\"a\\0b\"\n"),
        Arguments.of("too-many-problems", manyFields + "}\n" + item + "x\n"),
        Arguments.of("too-many-values", "items: [" + "x, ".repeat(200_000) + "]\n"),
        Arguments.of("yaml-syntax", "\"".repeat(100_001)),
        Arguments.of("yaml-syntax", "a: b: " + "c: ".repeat(100_000)),
        Arguments.of("comment-cuts-text", "a: " + "#".repeat(1_000_000)),
        Arguments.of("missing-field", "x" + "y".repeat(1000) + ": z\n"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aHostileFileEndsInADiagnostic(String code, String yaml) {
    List<Diagnostic> problems = read(yaml.getBytes(StandardCharsets.UTF_8));
    assertTrue(problems.stream().anyMatch(problem -> problem.code().equals(code)), problems::toString);
    for (Diagnostic problem : problems) {
      assertTrue(problem.location().isPresent());
      assertFalse(problem.toString().chars().anyMatch(c -> c < ' ' && c != '\n'));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void itEndsInTheSameDiagnosticEveryTime(String code, String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    assertEquals(read(bytes), read(bytes));
  }

  private static List<Diagnostic> read(byte[] bytes) {
    return CaseSource.of(SourceFile.decode(bytes, "case.yaml"), GuidelineLibrary.EMPTY)
        .read(CaseKind.STANDARD)
        .problems();
  }
}
