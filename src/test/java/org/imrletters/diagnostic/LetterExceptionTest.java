package org.imrletters.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.imrletters.ImrLetters;
import org.junit.jupiter.api.Test;

class LetterExceptionTest {

  private static final ImrLetters LETTERS = ImrLetters.standard();

  private static LetterException refused() {
    String text = "items:\n  - treatment: Cane\n    decision: Jane Roe\n    Jane: Roe\n";
    return assertThrows(CaseException.class, () -> LETTERS.read(text, "roe.yaml").orThrow());
  }

  @Test
  void itsMessageHasPlacesAndCodesAndNoWordOfTheCase() {
    String message = String.valueOf(refused().getMessage());
    assertTrue(message.contains("\nroe.yaml:3:15: error [unknown-decision]\nroe.yaml:4:5: error [unknown-field]"),
        message);
    assertEquals("", message.replaceAll("(?m)^roe\\.yaml:[0-9]+:[0-9]+: (error|warning) \\[[a-z-]+\\]\\R?", ""));
  }

  @Test
  void itsProblemsAreSerialized() throws Exception {
    LetterException refused = refused();
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(stored)) {
      out.writeObject(refused);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray()))) {
      assertEquals(refused.problems(), ((LetterException) in.readObject()).problems());
    }
  }
}
