package org.imrletters.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Ajv, the validator of most programs in JavaScript, in the mode that lets nothing unknown or doubtful pass. */
class AjvTest {

  private static final String PROGRAM = """
      const Ajv = require('ajv/dist/2020').default;
      const ajv = new Ajv({strict: true, allErrors: true});
      require('ajv-formats').default(ajv);
      const [schema, value] = JSON.parse(require('fs').readFileSync(0));
      const valid = ajv.compile(schema);
      console.log(valid(value) ? 'valid' : ajv.errorsText(valid.errors));
      """;

  @ParameterizedTest
  @EnumSource
  void everySchemaLoadsAndTakesWhatTheReaderTakes(FormatSchema schema) throws Exception {
    assertEquals("valid\n", told(schema.generated(), Everything.of(schema.format())));
    assertTrue(told(schema.generated(), Judge.tree("{unknown: x}")).contains("must NOT have additional properties"));
  }

  @Test
  void whatItDoesNotKnowItRefuses() throws Exception {
    assertTrue(told("{\"patternErrorMessage\": \"x\"}", Judge.tree("x")).contains("unknown keyword"));
  }

  private static String told(String schema, JsonNode value) throws IOException, InterruptedException {
    Process node = new ProcessBuilder("node", "-e", PROGRAM).directory(Npm.folder().toFile())
        .redirectErrorStream(true)
        .start();
    node.getOutputStream().write(("[" + schema + "," + value + "]").getBytes(StandardCharsets.UTF_8));
    node.getOutputStream().close();
    return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
