package org.imrletters.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The schemas that travel with the library say what the readers do.
 *
 * <p>{@code mvn test -Dtest=SchemaFilesTest -Dschema.accept=true} rewrites them after a change of a format, for a
 * person to read the difference; where {@code CI} is set it does not.
 */
class SchemaFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/imrletters/schema");

  private static final boolean ACCEPT = Boolean.getBoolean("schema.accept") && System.getenv("CI") == null;

  @ParameterizedTest
  @EnumSource
  void theCheckedInSchemaIsTheOneOfTheFormat(FormatSchema schema) throws IOException {
    Path file = FOLDER.resolve(schema.fileName());
    if (ACCEPT) {
      Files.writeString(file, schema.generated());
    }
    assertEquals(schema.generated(), Files.readString(file), () -> file + " is not that of the format any more");
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaTravelsWithTheLibrary(FormatSchema schema) throws IOException {
    assumeFalse(ACCEPT, "what travels is packed before the tests run");
    assertEquals(Files.readString(FOLDER.resolve(schema.fileName())), schema.text());
  }
}
