package org.imrletters.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an editor makes of a file: YAML read without our reader, held to one of the schemas. */
final class Judge {

  private static final ObjectMapper YAML = new YAMLMapper();

  private static final Map<FormatSchema, Judge> ALL = Stream.of(FormatSchema.values())
      .collect(Collectors.toMap(schema -> schema, Judge::new));

  private final Schema schema;

  private Judge(FormatSchema schema) {
    this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.generated(), InputFormat.JSON);
  }

  static Judge of(FormatSchema schema) {
    return ALL.get(schema);
  }

  /** What is wrong with a file of this text; nothing if it is sound. */
  List<String> about(String yaml) {
    return about(YAML.readTree(yaml));
  }

  List<String> about(JsonNode value) {
    return schema.validate(value).stream().map(Error::toString).toList();
  }

  static JsonNode tree(String yaml) {
    return YAML.readTree(yaml);
  }
}
