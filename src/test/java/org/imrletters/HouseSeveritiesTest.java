package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrletters.diagnostic.CaseException;
import org.imrletters.diagnostic.Diagnostic;
import org.imrletters.diagnostic.PackException;
import org.imrletters.diagnostic.Severity;
import org.imrletters.explain.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house says of the rules in its {@code severities.yaml} holds for whoever uses its pack. */
class HouseSeveritiesTest {

  private static final Path DOUBLED = Fixtures.REJECTED.resolve("doubled-words.yaml");

  @TempDir
  private Path folder;

  @Test
  void theNearestPackWinsAndTheRestHolds() throws IOException {
    TemplatePack below = pack("below",
        "  doubled-words: {severity: off, because: below}\n" + "  hard-to-read: {severity: note, because: below}\n");
    TemplatePack above = pack("above", "  doubled-words: {severity: error, because: above}\n").over(below);
    assertEquals("error: above", above.severities().get("doubled-words").toString());
    assertEquals("note: below", above.severities().get("hard-to-read").toString());
    assertEquals(List.of(Severity.OFF), severities(below));
    assertEquals(List.of(Severity.ERROR), severities(above));
    ImrLetters letters = ImrLetters.using(above);
    assertThrows(CaseException.class, () -> letters.compose(letters.read(DOUBLED)));
  }

  @Test
  void whatIsOffIsKeptWithItsReason() throws IOException {
    ImrLetters letters = ImrLetters
        .using(pack("ours", "  doubled-words: {severity: off, because: our editor reads}\n"));
    PrintableLetter letter = letters.compose(letters.read(DOUBLED));
    assertEquals(Optional.of("the house has turned this off: our editor reads"), letter.warnings().get(0).hint());
    assertEquals(ImrLetters.standard().compose(letters.read(DOUBLED)).text(), letter.text());
  }

  @Test
  void whatIsWrongBelowIsTold() throws IOException {
    TemplatePack both = pack("above", "  doubled-words: {severity: note, because: above}\n")
        .over(pack("below", "  doubled-words: {severity: quiet, because: below}\n"));
    PackException wrong = assertThrows(PackException.class, () -> ImrLetters.using(both));
    assertEquals(List.of("unknown-word"), wrong.problems().stream().map(Diagnostic::code).toList());
  }

  @Test
  void aHouseMayLowerWhatIsNoErrorByItsPageAndIdentifiesNobody() throws IOException {
    StringBuilder all = new StringBuilder();
    PackRenderers.RULES.codes().forEach(code -> all.append("  " + code + ": {severity: note, because: none}\n"));
    List<String> refused = ImrLetters.problems(pack("ours", all.toString()))
        .stream()
        .map(problem -> problem.message().replaceFirst("what '(.*)' finds cannot be lowered", "$1"))
        .sorted()
        .toList();
    List<String> fixed = PackRenderers.RULES.codes().stream().filter(HouseSeveritiesTest::isFixed).sorted().toList();
    assertEquals(fixed, refused);
  }

  private static boolean isFixed(String code) {
    return Explanation.of(code).orElseThrow().severity() == Severity.ERROR
        || List.of("public-copy-unsearched", "cleared-words", "clear-without-effect", "waiver-without-effect")
            .contains(code);
  }

  private TemplatePack pack(String name, String rules) throws IOException {
    Path pack = Files.createDirectory(folder.resolve(name));
    Files.writeString(pack.resolve("pack.yaml"), "over: imr-2015\n");
    Files.writeString(pack.resolve("severities.yaml"), "rules:\n" + rules);
    return TemplatePack.folder(pack);
  }

  private static List<Severity> severities(TemplatePack pack) {
    List<Diagnostic> problems = ImrLetters.using(pack).read(DOUBLED).problems();
    return problems.stream()
        .filter(told -> told.code().equals("doubled-words"))
        .map(Diagnostic::severity)
        .distinct()
        .toList();
  }
}
