package org.imrletters.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.imrletters.cli.Session.Outcome;
import org.imrletters.schema.FormatSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

  private final Session session = Session.in(Path.of(""));

  @ParameterizedTest
  @EnumSource
  void everySchemaIsPrintedByItsWord(FormatSchema schema) {
    assertEquals(schema.text(), session.imr("schema", schema.word()).out());
  }

  @Test
  void theSchemaOfCasesIsTheOneThatIsMeant() {
    assertEquals(FormatSchema.CASE.text(), session.imr("schema").out());
  }

  @Test
  void anotherWordIsToldTheWordsThereAre() {
    Outcome outcome = session.imr("schema", "letter");
    assertEquals(2, outcome.exitCode());
    assertEquals(
        "imr: there is no schema 'letter'; the schemas are: case, guidelines, pack, severities, language, data\n"
            + "Try 'imr schema --help'.\n",
        outcome.err());
  }
}
