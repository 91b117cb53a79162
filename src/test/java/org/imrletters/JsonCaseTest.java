package org.imrletters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.imrletters.yaml.Told;
import org.junit.jupiter.api.Test;

/** A case that a program wrote as JSON is read as one that a person wrote as YAML. */
class JsonCaseTest {

  private static final Path YAML = Path.of("fixtures/readme/knee.yaml");
  private static final Path JSON = Path.of("fixtures/readme/knee.json");

  private final ImrLetters letters = ImrLetters.standard();

  @Test
  void theSameCaseAsJsonGivesTheSameLetter() {
    assertEquals(text(letters.read(YAML).orThrow()), text(letters.read(JSON).orThrow()));
  }

  @Test
  void everyLayoutAndEscapeOfJsonIsRead() throws IOException {
    String json = Files.readString(JSON);
    String expected = text(letters.read(YAML).orThrow());
    for (String written : List.of(json.replace("  ", "\t"), json.replaceAll("(?m)^ +", "").replace("\n", ""),
        json.replace("\n", "\r\n"), json.replace("\": ", "\":").replace(", \"", ",\""), json.replace("\": ", "\" : "),
        json.replace("knee", "\\u006bnee").replace("left", "l\\u0065ft"))) {
      assertEquals(expected, text(letters.read(written, "knee.json").orThrow()), written);
    }
    assertEquals(text(letters.read(json.replace("left", "L/R"), "knee.json").orThrow()),
        text(letters.read(json.replace("left", "L\\/R"), "knee.json").orThrow()));
  }

  @Test
  void aMistakeIsToldAtItsPlace() throws IOException {
    String wrong = Files.readString(JSON).replace("\"overturned\"", "\"overturnd\"");
    assertEquals(List.of("9:19+11 unknown-decision"), Told.inShort(letters.read(wrong, "knee.json").problems()));
  }

  private String text(CheckedCase caseFile) {
    return letters.compose(caseFile).text();
  }
}
